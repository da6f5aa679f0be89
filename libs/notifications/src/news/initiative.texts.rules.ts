import { dayInWords, excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Initiative = { id: string; title: string; authorId: string };
type Shared = Initiative & { authorName: string; igedName: string; reason: string };
type Contribution = {
  id: string;
  text: string;
  authorId: string;
  authorName: string;
  hiddenReason: string;
  answeredId: string | null;
  initiative: Initiative;
};

const portal = ({ id }: Initiative, remark?: string): string => `/iniciativas/${id}${remark ? `#aporte-${remark}` : ''}`;
const desk = ({ id }: Initiative): string => `/admin/iniciativas/${id}`;

function toAuthor(initiative: Initiative, kind: string, cause: string, title: string, ...body: (string | null | false)[]): Notice {
  const accountIds = [initiative.authorId];
  return { kind, cause, audience: 'member', accountIds, title, body: lines(quoted(initiative.title), ...body), link: portal(initiative) };
}

export function sharedNotices(initiative: Shared, staff: readonly string[]): Notice[] {
  const kind = 'initiative.shared';
  const who = `${initiative.authorName}${initiative.igedName ? `, ${initiative.igedName}` : ''}.`;
  const told = { kind, cause: `${kind}:${initiative.id}`, audience: 'admin' as const, accountIds: staff, link: desk(initiative) };
  return [{ ...told, title: 'Hay una iniciativa por acompañar', body: lines(quoted(initiative.title), `La compartió ${who}`) }];
}

/** To the author, and to whoever is answered; nobody hears of their own words. */
export function contributedNotices({ id, text, authorId, authorName, answeredId, initiative }: Contribution): Notice[] {
  const kind = 'initiative.contributed';
  const cause = `${kind}:${id}`;
  const said = `${authorName} escribió: ${excerpt(text)}`;
  const base = { kind, cause, audience: 'member' as const, link: portal(initiative, id), body: lines(quoted(initiative.title), said) };
  const answered = answeredId !== null && answeredId !== authorId ? [answeredId] : [];
  const owner = [initiative.authorId].filter((one) => one !== authorId && !answered.includes(one));
  return [
    { ...base, accountIds: owner, title: 'Alguien aportó a tu iniciativa' },
    { ...base, accountIds: answered, title: 'Respondieron a tu aporte' },
  ].filter(({ accountIds }) => accountIds.length > 0);
}

export function usefulNotices({ id, authorId, initiative }: Contribution): Notice[] {
  const kind = 'initiative.useful';
  const body = lines(quoted(initiative.title), 'Quien compartió la iniciativa dijo que tu aporte le sirvió.');
  return [
    { kind, cause: `${kind}:${id}`, audience: 'member', accountIds: [authorId], title: 'Tu aporte sirvió', body, link: portal(initiative, id) },
  ];
}

export function accompaniedNotices(initiative: Initiative, entry: { id: string; note: string; byName: string }): Notice[] {
  const cause = `initiative.accompanied:${entry.id}`;
  return [toAuthor(initiative, 'initiative.accompanied', cause, 'DIFOCA acompaña tu iniciativa', `${entry.byName} anotó: ${excerpt(entry.note)}`)];
}

export function nudgedNotices(initiative: Initiative, nudgedOn: string): Notice[] {
  const cause = `initiative.nudged:${initiative.id}:${nudgedOn}`;
  const ask = `Desde hace un tiempo nadie la mueve. Hoy, ${dayInWords(nudgedOn)}, te lo contamos: entra y dinos con un toque que sigue. Si no, se archivará sola; podrás retomarla cuando quieras.`;
  return [toAuthor(initiative, 'initiative.nudged', cause, '¿Sigue en marcha tu iniciativa?', ask)];
}

export function archivedNotices(initiative: Initiative, job: string): Notice[] {
  const cause = `initiative.archived:${initiative.id}:${job}`;
  const how = 'Nadie la movió en este tiempo. Sigue en el muro, entre las archivadas, y puedes retomarla cuando quieras.';
  return [toAuthor(initiative, 'initiative.archived', cause, 'Tu iniciativa se archivó', how)];
}

export function hiddenNotices(initiative: Shared, job: string): Notice[] {
  const cause = `initiative.hidden:${initiative.id}:${job}`;
  return [toAuthor(initiative, 'initiative.hidden', cause, 'DIFOCA ocultó tu iniciativa', `Motivo: ${excerpt(initiative.reason)}`)];
}

export function restoredNotices(initiative: Initiative, job: string): Notice[] {
  const cause = `initiative.restored:${initiative.id}:${job}`;
  return [toAuthor(initiative, 'initiative.restored', cause, 'Tu iniciativa se ve otra vez', 'Con sus aportes y los puntos que había ganado.')];
}

export function contributionHiddenNotices({ id, authorId, text, hiddenReason, initiative }: Contribution, job: string): Notice[] {
  const kind = 'initiative.contribution_hidden';
  const body = lines(quoted(initiative.title), `Escribiste: ${excerpt(text)}`, `Motivo: ${excerpt(hiddenReason)}`);
  return [
    { kind, cause: `${kind}:${id}:${job}`, audience: 'member', accountIds: [authorId], title: 'DIFOCA ocultó un aporte tuyo', body, link: portal(initiative) },
  ];
}

export function turnedNotices(initiative: Shared, contributors: readonly string[], practiceId: string): Notice[] {
  const kind = 'initiative.turned';
  const body = lines(quoted(initiative.title), `${initiative.authorName} la está convirtiendo en práctica. Tu aporte ayudó a llegar aquí.`);
  return [
    {
      kind,
      cause: `${kind}:${initiative.id}:${practiceId}`,
      audience: 'member',
      accountIds: contributors,
      title: 'Una iniciativa a la que aportaste avanza',
      body,
      link: portal(initiative),
    },
  ];
}

export function reportedNotices(initiative: Initiative, staff: readonly string[], reportId: string): Notice[] {
  const kind = 'initiative.reported';
  const told = { kind, cause: `${kind}:${reportId}`, audience: 'admin' as const, accountIds: staff, link: desk(initiative) };
  return [{ ...told, title: 'Reportaron algo del muro de iniciativas', body: quoted(initiative.title) }];
}
