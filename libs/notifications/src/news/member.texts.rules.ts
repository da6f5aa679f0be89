import { dayInWords, excerpt, lines, momentInWords, type Notice } from './notice.rules.js';

export type MemberStory = { id: string; name: string; post: string; igedName: string | null; statusReason: string | null };

export type ErasureStory = { id: string; cause: 'ASKED' | 'CONSENT'; state: string; dueAt: Date; answerBy: string; left: number };

const ERASURES = '/admin/personas/datos';

export function pendingNotices({ id, name, post, igedName }: MemberStory, staff: readonly string[], cause: string): Notice[] {
  return [
    {
      kind: 'member.pending',
      cause,
      audience: 'admin',
      accountIds: staff,
      title: 'Una persona espera que confirmes su registro',
      body: `${[name, post, igedName].filter(Boolean).join(', ')}.`,
      link: `/admin/personas/${id}`,
    },
  ];
}

export function confirmedNotices({ id, igedName }: MemberStory, cause: string): Notice[] {
  return [
    {
      kind: 'member.confirmed',
      cause,
      audience: 'member',
      accountIds: [id],
      title: 'Tu registro está confirmado',
      body: lines(
        igedName ? `Ya formas parte de la comunidad por ${igedName}.` : 'Ya formas parte de la comunidad.',
        'Puedes compartir tus prácticas y sumar puntos.',
      ),
      link: '/mis-practicas',
    },
  ];
}

export function rejectedNotices({ id, statusReason }: MemberStory, cause: string): Notice[] {
  return [
    {
      kind: 'member.rejected',
      cause,
      audience: 'member',
      accountIds: [id],
      title: 'No pudimos confirmar tu registro',
      body: lines(
        statusReason && `Motivo: ${excerpt(statusReason)}`,
        'Puedes seguir leyendo el muro. Si crees que es un error, escríbele al equipo de DIFOCA.',
      ),
      link: '/yo',
    },
  ];
}

/** Without her name: what is told of somebody who leaves would stay behind her. */
export function erasureAskedNotices({ id, cause, dueAt, answerBy }: ErasureStory, staff: readonly string[]): Notice[] {
  return [
    {
      kind: 'member.erasure_asked',
      cause: `member.erasure_asked:${id}`,
      audience: 'admin',
      accountIds: staff,
      title: cause === 'CONSENT' ? 'Una persona retiró su consentimiento' : 'Una persona pidió eliminar sus datos',
      body: `Se cumple solo: ${momentInWords(dueAt)}. El plazo legal vence el ${dayInWords(answerBy)}; si una ley lo impide, quien administra le dice por qué.`,
      link: ERASURES,
    },
  ];
}

export function erasedNotices({ id, left }: ErasureStory, staff: readonly string[]): Notice[] {
  const documents = left === 1 ? 'un documento ya publicado' : `${left} documentos ya publicados`;
  return [
    {
      kind: 'member.erased',
      cause: `member.erased:${id}`,
      audience: 'admin',
      accountIds: staff,
      title: 'Se eliminaron los datos de una persona',
      body: `Su nombre sigue en ${documents}: decide si retiras su dirección o publicas otra edición.`,
      link: ERASURES,
    },
  ];
}
