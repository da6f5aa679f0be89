import { number } from '../../format/dates.js';
import type { DeskFigureLineFragment } from './figures.gql.js';

/** The one place where a number of this screen is written: it takes a figure of the dictionary, never a number. */
export function FigureAmount({ figure, part }: { figure: DeskFigureLineFragment; part?: string }) {
  const value = part === undefined ? figure.value : (figure.parts.find(({ key }) => key === part)?.value ?? null);
  if (value === null) return <>—</>;
  return (
    <data value={String(value)} data-figure={part === undefined ? figure.key : `${figure.key} ${part}`}>
      {number(value)}
    </data>
  );
}
