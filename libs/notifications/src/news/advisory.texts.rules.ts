import { excerpt, lines, momentInWords, quoted, type Notice } from './notice.rules.js';

export type Session = {
  id: string;
  code: string;
  topic: string;
  requestedByName: string;
  igedName: string;
  expertId: string | null;
  expertName: string | null;
  startsAt: Date | null;
  link: string;
  place: string;
  reason: string;
  team: readonly string[];
};

type Told = Pick<Notice, 'kind' | 'cause'>;

const portal = ({ id }: Session): string => `/asesorias/${id}`;
const desk = ({ id }: Session): string => `/admin/asesorias/${id}`;
const named = ({ code, topic }: Session): string => `Asesoría ${code}, ${quoted(topic)}.`;
const calendar = ({ id }: Session): Notice['calendar'] => ({ source: 'asesorias', id });

function toTeam(session: Session, told: Told, title: string, ...body: (string | null | false)[]): Notice {
  return {
    ...told,
    audience: 'member',
    accountIds: session.team,
    title,
    body: lines(named(session), ...body),
    link: portal(session),
  };
}

/** Nobody, when there is no expert yet. */
function toExpert(session: Session, told: Told, title: string, ...body: (string | null | false)[]): Notice {
  const accountIds = session.expertId ? [session.expertId] : [];
  return { ...told, audience: 'admin', accountIds, title, body: lines(named(session), ...body), link: desk(session) };
}

function where({ link, place }: Session): string | null {
  return lines(place && `Lugar: ${place}.`, link && `Enlace: ${link}`) || null;
}

export function requestedNotices(session: Session, staff: readonly string[]): Notice[] {
  const told = { kind: 'advisory.requested', cause: `advisory.requested:${session.id}` };
  const asks = `La pide ${session.requestedByName}${session.igedName ? `, ${session.igedName}` : ''}.`;
  const waiting = { ...told, audience: 'admin' as const, accountIds: staff, link: desk(session) };
  return [
    { ...waiting, title: 'Hay una asesoría por asignar', body: lines(named(session), asks) },
    toTeam(session, told, 'Recibimos tu pedido de asesoría', 'Te avisaremos apenas tenga persona experta, día y hora.'),
  ];
}

export function assignedNotices(session: Session, previousId: string | null, job: string): Notice[] {
  const told = { kind: 'advisory.assigned', cause: `advisory.assigned:${session.id}:${job}` };
  const asks = `La pide ${session.requestedByName}${session.igedName ? `, ${session.igedName}` : ''}.`;
  const notices = [
    toExpert(
      session,
      told,
      'Tienes una asesoría por atender',
      asks,
      !session.startsAt && 'Ponle día y hora entre los horarios que propone.',
    ),
  ];
  if (!previousId) return notices;
  const left = { ...told, audience: 'admin' as const, accountIds: [previousId], link: '/admin/asesorias' };
  return [
    ...notices,
    { ...left, title: 'Otra persona atenderá una asesoría', body: lines(named(session), 'Ya no está en tu lista.') },
  ];
}

export function scheduledNotices(session: Session, sequence: number): Notice[] {
  const told = { kind: 'advisory.scheduled', cause: `advisory.scheduled:${session.id}:${sequence}` };
  const when = session.startsAt && `Será el ${momentInWords(session.startsAt)}, hora de Lima.`;
  return [
    {
      ...toTeam(
        session,
        told,
        'Tu asesoría tiene día y hora',
        when,
        session.expertName && `Con ${session.expertName}.`,
        where(session),
      ),
      calendar: calendar(session),
    },
    { ...toExpert(session, told, 'Una asesoría tuya tiene día y hora', when, where(session)), calendar: calendar(session) },
  ];
}

export function reminderNotices(session: Session, hours: number): Notice[] {
  const told = {
    kind: 'advisory.reminder',
    cause: `advisory.reminder:${session.id}:${session.startsAt?.getTime() ?? 0}:${hours}`,
  };
  const title = hours === 1 ? 'Tu asesoría empieza en una hora' : 'Tu asesoría es mañana';
  const when = session.startsAt && `Empieza el ${momentInWords(session.startsAt)}, hora de Lima.`;
  return [toTeam(session, told, title, when, where(session)), toExpert(session, told, title, when, where(session))];
}

export function heldNotices(session: Session): Notice[] {
  const told = { kind: 'advisory.held', cause: `advisory.held:${session.id}` };
  const ask = 'Lee los acuerdos y compromisos y confírmalos: así queda cerrada.';
  return [
    toTeam(session, told, 'Confirma lo que se acordó en tu asesoría', ask),
    toExpert(session, told, 'Confirma lo anotado en la asesoría', ask),
  ];
}

export function closedNotices(session: Session): Notice[] {
  const told = { kind: 'advisory.closed', cause: `advisory.closed:${session.id}` };
  return [
    toTeam(session, told, '¿Qué tan útil fue tu asesoría?', 'Ambas partes confirmaron. Cuéntanos en un minuto cómo te fue.'),
    toExpert(session, told, 'La asesoría quedó cerrada', 'Ambas partes confirmaron lo anotado.'),
  ];
}

/** To everyone but whoever cancelled. */
export function cancelledNotices(session: Session, by: string): Notice[] {
  const told = { kind: 'advisory.cancelled', cause: `advisory.cancelled:${session.id}` };
  const why = `Motivo: ${excerpt(session.reason)}`;
  const more = session.startsAt ? { calendar: calendar(session) } : {};
  return [toTeam(session, told, 'Se canceló tu asesoría', why), toExpert(session, told, 'Se canceló una asesoría tuya', why)].map(
    (notice) => ({
      ...notice,
      ...more,
      accountIds: notice.accountIds.filter((id) => id !== by),
    }),
  );
}
