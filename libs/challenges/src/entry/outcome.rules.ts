import type { Outcome } from '../challenge/challenge.rules.js';

/** Of a line of the strategy in the sheet of a practice. */
export const LONGEST_LINE = 1000;

/** A long text in pieces that fit, cut where a paragraph or a word ends: nothing of it is lost. */
export function pieces(text: string, longest = LONGEST_LINE): string[] {
  const rest = text.trim();
  if (rest === '') return [];
  if (rest.length <= longest) return [rest];
  const room = rest.slice(0, longest + 1);
  const cut = Math.max(room.lastIndexOf('\n'), 0) || Math.max(room.lastIndexOf(' '), 0) || longest;
  return [rest.slice(0, cut).trim(), ...pieces(rest.slice(cut), longest)];
}

export type Told = { title: string; text: string };

/** Each step is a line of the strategy, or several when it is long. */
export function linesOf(works: readonly Told[]): { heading: string; text: string }[] {
  return works.flatMap(({ title, text }) => {
    const parts = pieces(text);
    return parts.map((part, at) => ({ heading: parts.length === 1 ? title : `${title} (${at + 1})`, text: part }));
  });
}

/** What the wall of initiatives takes. */
const WALL = { title: { min: 10, max: 150 }, text: { min: 20, max: 1000 } } as const;
const BETWEEN = '\n\n';

type Completed = { name: string; title: string; statement: string; works: readonly Told[] };

/** What the challenge asked is the problem; what the team told in its steps, the proposal. It is corrected on the wall. */
export function wallTexts({ name, title, statement, works }: Completed): { title: string; problem: string; proposal: string } {
  const told = works.filter(({ text }) => text.trim() !== '').map((work) => `${work.title}: ${work.text.trim()}`);
  const room = WALL.text.max - BETWEEN.length * Math.max(told.length - 1, 0);
  const shares = sharesOf(told.map(lengthOf), room);
  const proposal = told.map((text, at) => cut(text, shares[at] ?? 0)).join(BETWEEN);
  const only = cut(`Lo que completamos en el desafío «${title}».`, WALL.text.max);
  return {
    title: lengthOf(name) < WALL.title.min ? cut(`${name}: ${title}`, WALL.title.max) : name,
    problem: cut(statement.trim(), WALL.text.max),
    proposal: lengthOf(proposal) < WALL.text.min ? [only, proposal].filter(Boolean).join(' ') : proposal,
  };
}

/** Whoever needs less leaves the rest to the others: no step is left out because another is long. */
export function sharesOf(lengths: readonly number[], room: number): number[] {
  const shares = new Map<number, number>();
  let left = room;
  for (const [at, length] of [...lengths.entries()].sort(([, one], [, other]) => one - other)) {
    const share = Math.min(length, Math.floor(left / (lengths.length - shares.size)));
    shares.set(at, share);
    left -= share;
  }
  return lengths.map((_, at) => shares.get(at) ?? 0);
}

/** A draft is its team's; an initiative is public. */
export function outcomeLink(becomes: Outcome, id: string): string {
  return becomes === 'INITIATIVE' ? `/iniciativas/${id}` : `/mis-practicas/${id}`;
}

const lengthOf = (text: string): number => Array.from(text).length;

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('').trimEnd()}…`;
}
