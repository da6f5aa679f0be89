export type UsefulContribution = { text: string; name: string };
type Line = { heading: string; text: string };
type SheetBegun = {
  basics: { summary: string; themeId: string };
  problem: { text: string };
  strategy: { lines: Line[] };
  resources?: { text: string };
};
type Texts = { problem: string; proposal: string; help: string; themeId: string };

/** Characters of a summary, by default. */
const SUMMARY = 600;
/** Of a heading of a strategy line. */
const HEADING = 160;
/** Lines of contributions: more than these are read on the initiative's page. */
const MOST_LINES = 5;

/** Where each text of an initiative begins in the sheet; the team moves it from there. */
export function sheetOf({ problem, proposal, help, themeId }: Texts, useful: readonly UsefulContribution[]): SheetBegun {
  const contributed = useful.slice(0, MOST_LINES).map(({ name, text }) => ({ heading: cut(`Aporte de ${name}`, HEADING), text }));
  return {
    basics: { summary: cut(proposal, SUMMARY), themeId },
    problem: { text: problem },
    strategy: { lines: [{ heading: 'Lo que proponemos', text: proposal }, ...contributed] },
    ...(help ? { resources: { text: help } } : {}),
  };
}

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('').trimEnd()}…`;
}
