import { excerpt, lines, quoted, type Notice } from './notice.rules.js';

export type ToldStand = {
  id: string;
  code: string;
  name: string;
  kind: 'CONTRIBUTION' | 'QUESTION';
  text: string;
  answer: string;
  memberId: string | null;
  holders: readonly string[];
};

const page = ({ code }: ToldStand): string => `/intercambios/puesto/${code}`;

/** To whoever attends the stand, but not of what they left themselves. */
export function standPublishedNotices(stand: ToldStand): Notice[] {
  const title = stand.kind === 'QUESTION' ? 'Dejaron una pregunta en tu puesto' : 'Dejaron un aporte en tu puesto';
  const told = { kind: 'stand.published', cause: `stand.published:${stand.id}`, audience: 'member' as const };
  const body = lines(quoted(stand.name), excerpt(stand.text), 'Respóndele desde la página del puesto.');
  return [{ ...told, accountIds: stand.holders.filter((id) => id !== stand.memberId), title, body, link: page(stand) }];
}

export function standAnsweredNotices(stand: ToldStand): Notice[] {
  if (!stand.memberId) return [];
  const told = { kind: 'stand.answered', cause: `stand.answered:${stand.id}`, audience: 'member' as const };
  return [{ ...told, accountIds: [stand.memberId], title: 'Te respondieron en un puesto de la feria', body: lines(quoted(stand.name), excerpt(stand.answer)), link: page(stand) }];
}
