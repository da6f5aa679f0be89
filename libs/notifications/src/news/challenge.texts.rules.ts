import { excerpt, lines, momentInWords, quoted, type Notice } from './notice.rules.js';

type Told = Pick<Notice, 'kind' | 'cause'>;

export type Challenge = { id: string; title: string; entersUntil: Date | null; reason: string; team: readonly string[] };
export type Entry = {
  id: string;
  challengeId: string;
  title: string;
  name: string;
  igedName: string;
  leaderName: string;
  reason: string;
  team: readonly string[];
};

const page = (id: string): string => `/desafios/${id}`;
const teamPage = (challengeId: string): string => `/desafios/${challengeId}/equipo`;
const desk = ({ id }: Entry): string => `/admin/desafios/equipos/${id}`;
const about = ({ name, title }: Entry): string => `Equipo ${quoted(name)}, desafío ${quoted(title)}.`;

function toTeam(entry: Entry, told: Told, title: string, ...body: (string | null | false)[]): Notice {
  return { ...told, audience: 'member', accountIds: entry.team, title, body: lines(about(entry), ...body), link: teamPage(entry.challengeId) };
}

function toStaff(entry: Entry, told: Told, staff: readonly string[], title: string, ...body: (string | null | false)[]): Notice {
  return { ...told, audience: 'admin', accountIds: staff, title, body: lines(about(entry), `De ${entry.igedName}.`, ...body), link: desk(entry) };
}

export function launchedNotices({ id, title, entersUntil }: Challenge, accountIds: readonly string[]): Notice[] {
  const until = entersUntil && `Inscribe a tu equipo hasta el ${momentInWords(entersUntil)}, hora de Lima.`;
  const told = { kind: 'challenge.launched', cause: `challenge.launched:${id}` };
  return [{ ...told, audience: 'member', accountIds, title: 'Hay un desafío para tu instancia', body: lines(`${quoted(title)}.`, until), link: page(id) }];
}

export function notedNotices(
  { id, title, team }: Challenge,
  note: { id: string; kind: string; text: string; stepTitle: string | null; dueAfter: Date | null },
): Notice[] {
  const told = { kind: 'challenge.noted', cause: `challenge.noted:${note.id}` };
  const later = note.dueAfter && `El paso ${quoted(note.stepTitle ?? '')} vence ahora el ${momentInWords(note.dueAfter)}, hora de Lima.`;
  const head = note.kind === 'EXTENSION' ? 'Tu desafío tiene una prórroga' : 'Hay una aclaración de tu desafío';
  const body = lines(`${quoted(title)}.`, later, excerpt(note.text));
  return [{ ...told, audience: 'member', accountIds: team, title: head, body, link: page(id) }];
}

export function enteredNotices(entry: Entry, staff: readonly string[], leaderless: readonly string[]): Notice[] {
  const told = { kind: 'challenge.entered', cause: `challenge.entered:${entry.id}` };
  return [...joinedNotices(entry, leaderless), toStaff(entry, told, staff, 'Un equipo entró a un desafío', `Lidera ${entry.leaderName}.`)];
}

export function joinedNotices(entry: Entry, memberIds: readonly string[]): Notice[] {
  const told = { kind: 'challenge.joined', cause: `challenge.joined:${entry.id}` };
  const words = `Te sumó ${entry.leaderName}. Si no vas a participar, sal del equipo desde su página.`;
  return [{ ...toTeam(entry, told, 'Estás en un equipo de un desafío', words), accountIds: memberIds }];
}

export function leftNotices(entry: Entry, leaderId: string, name: string, job: string): Notice[] {
  const told = { kind: 'challenge.left', cause: `challenge.left:${entry.id}:${job}` };
  return [{ ...toTeam(entry, told, 'Alguien salió de tu equipo', `Salió ${name}.`), accountIds: [leaderId] }];
}

export function entryWithdrawnNotices(entry: Entry, memberIds: readonly string[], staff: readonly string[]): Notice[] {
  const told = { kind: 'challenge.entry_withdrawn', cause: `challenge.entry_withdrawn:${entry.id}` };
  const why = `Motivo: ${excerpt(entry.reason)}`;
  return [
    { ...toTeam(entry, told, 'Tu equipo se retiró de un desafío', why), accountIds: memberIds },
    toStaff(entry, told, staff, 'Un equipo se retiró de un desafío', why),
  ];
}

export function handedInNotices(entry: Entry, handIn: { id: string; stepTitle: string; receipt: string }, staff: readonly string[]): Notice[] {
  const told = { kind: 'challenge.handed_in', cause: `challenge.handed_in:${handIn.id}` };
  const late = handIn.receipt === 'LATE_BY_SIGNAL';
  return [
    toStaff(entry, told, staff, 'Hay una entrega por leer', `Paso ${quoted(handIn.stepTitle)}.`, late && 'Recibida después por falta de señal: mira sus dos horas.'),
    toTeam(
      entry,
      told,
      'Recibimos la entrega de tu equipo',
      `Paso ${quoted(handIn.stepTitle)}.`,
      late && 'Llegó después del plazo por falta de señal: DIFOCA verá las dos horas y te responderá.',
    ),
  ];
}

const VERDICTS: Record<string, string> = {
  ACCEPTED: 'Aceptamos un paso de tu equipo',
  RETURNED: 'Tu equipo tiene un paso por corregir',
  REFUSED: 'No aceptamos una entrega de tu equipo',
};

export function decidedNotices(
  entry: Entry,
  work: { stepTitle: string; reason: string; againUntil: Date | null },
  decided: { verdict: string; completed: boolean; cause: string },
): Notice[] {
  const told = { kind: 'challenge.decided', cause: `challenge.decided:${decided.cause}` };
  const title = decided.completed ? '¡Tu equipo completó el desafío!' : (VERDICTS[decided.verdict] ?? '');
  const again = decided.verdict === 'RETURNED' && work.againUntil && `Entréguenlo otra vez hasta el ${momentInWords(work.againUntil)}, hora de Lima.`;
  return [toTeam(entry, told, title, `Paso ${quoted(work.stepTitle)}.`, excerpt(work.reason), again)];
}

export function accompaniedNotices(entry: Entry, note: { id: string; text: string }): Notice[] {
  const told = { kind: 'challenge.accompanied', cause: `challenge.accompanied:${note.id}` };
  return [toTeam(entry, told, 'DIFOCA dejó una nota a tu equipo', excerpt(note.text))];
}

/** Staff say how long before; a day is a day however it is said. */
function inWords(hours: number): string {
  if (hours === 24) return 'mañana';
  if (hours % 24 === 0) return `en ${hours / 24} días`;
  return hours === 1 ? 'en una hora' : `en ${hours} horas`;
}

export function reminderNotices(step: { id: string; challengeId: string; challengeTitle: string; title: string; dueAt: Date; late: readonly string[] }, hours: number): Notice[] {
  const told = { kind: 'challenge.reminder', cause: `challenge.reminder:${step.id}:${step.dueAt.getTime()}:${hours}` };
  const title = `Un paso de tu desafío cierra ${inWords(hours)}`;
  const body = lines(`Paso ${quoted(step.title)} de ${quoted(step.challengeTitle)}.`, `Cierra el ${momentInWords(step.dueAt)}, hora de Lima.`);
  return [{ ...told, audience: 'member', accountIds: step.late, title, body, link: teamPage(step.challengeId) }];
}

export function closedNotices({ id, title, team }: Challenge): Notice[] {
  const told = { kind: 'challenge.closed', cause: `challenge.closed:${id}` };
  return [
    { ...told, audience: 'member', accountIds: team, title: 'Hay resultados de tu desafío', body: lines(`${quoted(title)}.`, 'Mira qué equipos lo completaron.'), link: `${page(id)}#resultados` },
  ];
}

export function withdrawnNotices({ id, title, reason, team }: Challenge): Notice[] {
  const told = { kind: 'challenge.withdrawn', cause: `challenge.withdrawn:${id}` };
  const body = lines(`${quoted(title)}.`, `Motivo: ${excerpt(reason)}`);
  return [{ ...told, audience: 'member', accountIds: team, title: 'Se retiró un desafío en el que estás', body, link: page(id) }];
}
