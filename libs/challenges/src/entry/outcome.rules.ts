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
