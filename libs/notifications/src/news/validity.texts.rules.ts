import { dayInWords, excerpt, lines, quoted, type Notice } from './notice.rules.js';

type Head = { practiceId: string; title: string; slug: string; validUntil: string; team: readonly string[] };

const base = (kind: string, cause: string, { practiceId, team }: Head): Omit<Notice, 'title' | 'body'> => ({
  kind,
  cause,
  audience: 'member',
  accountIds: team,
  link: `/mis-practicas/${practiceId}#vigencia`,
});

/** Some days before the last one in force, once for each number of days that staff set. */
export function endingNotices(practice: Head, days: number): Notice[] {
  const { practiceId, title, validUntil } = practice;
  const body = lines(
    `${quoted(title)} está vigente hasta el ${dayInWords(validUntil)}.`,
    'Si sigue en marcha, cualquiera del equipo lo confirma en un minuto y vale un año más.',
    'Si no se confirma, seguirá publicada, pero dejará de contar entre las vigentes.',
  );
  const cause = `validity.ending:${practiceId}:${validUntil}:${days}`;
  return [{ ...base('validity.ending', cause, practice), title: `Confirma que tu práctica sigue en marcha`, body }];
}

/** It lapsed: it can be read, and confirmed at any time. */
export function lapsedNotices(practice: Head & { id: string }): Notice[] {
  const { id, title, validUntil } = practice;
  const body = lines(
    `${quoted(title)} estuvo vigente hasta el ${dayInWords(validUntil)}.`,
    'Sigue publicada con un aviso, y ya no cuenta entre las vigentes. Si continúa en marcha, confírmala cuando quieras y vuelve a estarlo.',
  );
  return [{ ...base('validity.lapsed', `validity.lapsed:${id}`, practice), title: 'Tu práctica dejó de estar vigente', body }];
}

/** Staff kept it in force, and say in what they rested. */
export function keptNotices(practice: Head & { id: string; note: string }): Notice[] {
  const { id, title, validUntil, note } = practice;
  const body = lines(`DIFOCA confirmó ${quoted(title)}: está vigente hasta el ${dayInWords(validUntil)}.`, excerpt(note));
  return [{ ...base('validity.kept', `validity.kept:${id}`, practice), title: 'Tu práctica sigue vigente un año más', body }];
}
