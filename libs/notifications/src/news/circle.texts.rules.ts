import { dayInWords, excerpt, lines, momentInWords, quoted, type Notice } from './notice.rules.js';

export type ToldCircle = { id: string; name: string; purpose: string };
export type ToldMeeting = {
  id: string;
  circleId: string;
  circleName: string;
  title: string;
  sequence: number;
  startsAt: Date;
  link: string;
  place: string;
  reason: string;
  members: readonly string[];
  toConfirm: readonly string[];
  coordinatorId: string | null;
};
export type ToldCommitment = { id: string; circleId: string; circleName: string; text: string; ownerId: string; dueOn: string };

const ROLE_WORDS: Record<string, string> = {
  COORDINATOR: 'la coordinación',
  MODERATOR: 'la moderación',
  SECRETARY: 'la secretaría',
};

const path = ({ circleId, id }: ToldMeeting): string => `/circulos/${circleId}/reuniones/${id}`;
const calendar = ({ id }: ToldMeeting): Notice['calendar'] => ({ source: 'circulos', id });
const named = ({ title, circleName }: ToldMeeting): string => `${quoted(title)}, del círculo ${quoted(circleName)}.`;
const where = ({ link, place }: ToldMeeting): string | null =>
  lines(place && `Lugar: ${place}.`, link && `Enlace: ${link}`) || null;

export function invitedNotices(circle: ToldCircle, guests: readonly string[], byName: string, job: string): Notice[] {
  const told = { kind: 'circle.invited', cause: `circle.invited:${circle.id}:${job}`, audience: 'member' as const };
  const body = lines(
    `${byName} te invita a ${quoted(circle.name)}.`,
    excerpt(circle.purpose),
    'Acepta o rechaza cuando quieras.',
  );
  return [{ ...told, accountIds: guests, title: 'Te invitan a un círculo', body, link: `/circulos/${circle.id}` }];
}

export function rotatedNotices(circle: ToldCircle, role: string, memberId: string, at: string): Notice[] {
  const told = { kind: 'circle.rotated', cause: `circle.rotated:${circle.id}:${role}:${at}`, audience: 'member' as const };
  const words = ROLE_WORDS[role] ?? 'un papel';
  const body = lines(`En el círculo ${quoted(circle.name)}.`, 'Mira qué le toca antes, durante y después de cada reunión.');
  return [
    { ...told, accountIds: [memberId], title: `Ahora llevas ${words} de tu círculo`, body, link: `/circulos/${circle.id}` },
  ];
}

export function plannedNotices(meeting: ToldMeeting, sequence: number): Notice[] {
  const told = {
    kind: 'circle.meeting_planned',
    cause: `circle.meeting_planned:${meeting.id}:${sequence}`,
    audience: 'member' as const,
  };
  const title = sequence === 0 ? 'Tu círculo se reúne' : 'Tu círculo cambió su reunión';
  const when = `Será el ${momentInWords(meeting.startsAt)}, hora de Lima.`;
  const body = lines(named(meeting), when, where(meeting), 'Propón y vota los temas.');
  return [{ ...told, accountIds: meeting.members, title, body, link: path(meeting), calendar: calendar(meeting) }];
}

export function meetingReminderNotices(meeting: ToldMeeting, hours: number): Notice[] {
  const cause = `circle.reminder:${meeting.id}:${meeting.startsAt.getTime()}:${hours}`;
  const title = hours === 1 ? 'Tu círculo se reúne en una hora' : 'Tu círculo se reúne mañana';
  const body = lines(named(meeting), `Empieza el ${momentInWords(meeting.startsAt)}, hora de Lima.`, where(meeting));
  return [{ kind: 'circle.reminder', cause, audience: 'member', accountIds: meeting.members, title, body, link: path(meeting) }];
}

/** To everyone but whoever called it off. */
export function meetingCancelledNotices(meeting: ToldMeeting, by: string): Notice[] {
  const told = { kind: 'circle.meeting_cancelled', cause: `circle.meeting_cancelled:${meeting.id}`, audience: 'member' as const };
  const accountIds = meeting.members.filter((id) => id !== by);
  const body = lines(named(meeting), `Motivo: ${excerpt(meeting.reason)}`);
  return [
    { ...told, accountIds, title: 'Se canceló la reunión de tu círculo', body, link: path(meeting), calendar: calendar(meeting) },
  ];
}

export function meetingHeldNotices(meeting: ToldMeeting): Notice[] {
  const told = {
    kind: 'circle.meeting_held',
    cause: `circle.meeting_held:${meeting.id}`,
    audience: 'member' as const,
    link: path(meeting),
  };
  const coordinator = meeting.coordinatorId ? [meeting.coordinatorId] : [];
  const others = meeting.members.filter((id) => id !== meeting.coordinatorId);
  return [
    {
      ...told,
      accountIds: others,
      title: '¿Estuviste en la reunión de tu círculo?',
      body: lines(named(meeting), 'Confírmalo con un toque.'),
    },
    {
      ...told,
      accountIds: coordinator,
      title: 'Falta firmar el acta de tu círculo',
      body: lines(named(meeting), 'Cuando estén las notas, las conclusiones y la asistencia, firma el acta.'),
    },
  ];
}

export function minutesSignedNotices(meeting: ToldMeeting): Notice[] {
  const told = { kind: 'circle.minutes_signed', cause: `circle.minutes_signed:${meeting.id}`, audience: 'member' as const };
  const body = lines(named(meeting), 'Descárgala en PDF, mira los compromisos y escribe en tu bitácora.');
  return [{ ...told, accountIds: meeting.members, title: 'El acta de tu círculo está firmada', body, link: path(meeting) }];
}

export function commitmentDueNotices({ id, circleId, circleName, text, ownerId, dueOn }: ToldCommitment): Notice[] {
  const told = { kind: 'circle.commitment_due', cause: `circle.commitment_due:${id}`, audience: 'member' as const };
  const body = lines(quoted(text), `Es de tu círculo ${quoted(circleName)}, hasta el ${dayInWords(dueOn)}.`);
  return [{ ...told, accountIds: [ownerId], title: 'Se acerca la fecha de tu compromiso', body, link: `/circulos/${circleId}` }];
}
