import { dayInWords, excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Practice = { id: string; title: string; leadIgedName: string; team: readonly string[] };
type Feedback = {
  id: string;
  practice: Practice;
  dueOn: string;
  expertId: string;
  expertName: string;
  withdrawnReason: string | null;
  improvements: number;
};
type Answer = {
  itemId: string;
  practice: Practice;
  feedbackId: string;
  expertId: string;
  itemText: string;
  status: string;
  text: string;
  plannedOn: string | null;
  revision: number;
};

const form = (feedbackId: string): string => `/admin/retroalimentaciones/${feedbackId}`;

export function assignedNotices({ id, practice, dueOn, expertId }: Feedback): Notice[] {
  return [
    {
      kind: 'feedback.assigned',
      cause: `feedback.assigned:${id}`,
      audience: 'admin',
      accountIds: [expertId],
      title: 'Tienes una práctica por retroalimentar',
      body: lines(`${quoted(practice.title)}, de ${practice.leadIgedName}.`, `Puedes entregarla hasta el ${dayInWords(dueOn)}.`),
      link: form(id),
    },
  ];
}

export function withdrawnNotices({ id, practice, expertId, withdrawnReason }: Feedback): Notice[] {
  return [
    {
      kind: 'feedback.withdrawn',
      cause: `feedback.withdrawn:${id}`,
      audience: 'admin',
      accountIds: [expertId],
      title: 'Ya no tienes que revisar una práctica',
      body: lines(`Retiramos el encargo de ${quoted(practice.title)}.`, withdrawnReason && `Motivo: ${excerpt(withdrawnReason)}`),
      link: '/admin/retroalimentaciones',
    },
  ];
}

export function submittedFeedbackNotices({ id, practice, expertName }: Feedback, staff: readonly string[]): Notice[] {
  return [
    {
      kind: 'feedback.submitted',
      cause: `feedback.submitted:${id}`,
      audience: 'admin',
      accountIds: staff,
      title: 'Hay una retroalimentación por publicar',
      body: `${expertName} entregó su retroalimentación de ${quoted(practice.title)}.`,
      link: `/admin/publicar/${id}`,
    },
  ];
}

/** To the team, and to the expert that it can be read. */
export function publishedNotices({ id, practice, expertId, expertName, improvements }: Feedback): Notice[] {
  const base = { kind: 'feedback.published', cause: `feedback.published:${id}` };
  return [
    {
      ...base,
      audience: 'member',
      accountIds: practice.team,
      title: 'Tu práctica recibió retroalimentación',
      body: lines(`${expertName} leyó ${quoted(practice.title)} y te dejó su mirada.`, waiting(improvements)),
      link: `/mis-practicas/${practice.id}/mejoras`,
    },
    {
      ...base,
      cause: `${base.cause}:expert`,
      audience: 'admin',
      accountIds: [expertId],
      title: 'Tu retroalimentación ya está publicada',
      body: `El equipo de ${quoted(practice.title)} ya puede leerla y responder. Gracias por tu tiempo.`,
      link: form(id),
    },
  ];
}

export function answeredNotices({
  itemId,
  practice,
  feedbackId,
  expertId,
  itemText,
  status,
  text,
  plannedOn,
  revision,
}: Answer): Notice[] {
  return [
    {
      kind: 'improvement.answered',
      cause: `improvement.answered:${itemId}:${revision}`,
      audience: 'admin',
      accountIds: [expertId],
      title: 'Respondieron a tu oportunidad de mejora',
      body: lines(`En ${quoted(practice.title)}, sobre: ${excerpt(itemText)}`, `${answer(status, plannedOn)} ${excerpt(text)}`),
      link: form(feedbackId),
    },
  ];
}

function waiting(improvements: number): string | null {
  if (improvements === 0) return null;
  return improvements === 1
    ? 'Hay una oportunidad de mejora por responder.'
    : `Hay ${improvements} oportunidades de mejora por responder.`;
}

function answer(status: string, plannedOn: string | null): string {
  if (status === 'DONE') return 'Ya lo hicieron.';
  if (status === 'PLANNED') return plannedOn ? `Lo harán hasta el ${dayInWords(plannedOn)}.` : 'Lo harán.';
  return 'Dicen que no aplica.';
}
