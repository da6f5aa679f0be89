import { decimal } from '@lib/web-ui';
import { partOf, type FigureLine, type Told } from './figure-book.js';
import { figuresTexts as texts } from './figures.texts.js';

/** The one place where a number of these pages is written: it takes a figure of the dictionary, never a number. */
export function Amount({ figure, part }: { figure: FigureLine; part?: string }) {
  const told = part === undefined ? figure : partOf(figure, part);
  if (!told) return null;
  if (told.hidden || told.value === null) return <span class="reserved">{texts.reserved}</span>;
  return (
    <data value={String(told.value)} data-figure={part === undefined ? figure.key : `${figure.key} ${part}`}>
      {decimal(told.value)}
    </data>
  );
}

/** The unit that agrees with the number. */
export function unitOf(figure: FigureLine, part?: string): string {
  const told = part === undefined ? figure : partOf(figure, part);
  return told?.value === 1 ? figure.unitOne : figure.unitMany;
}

/** The same figure of the other year. */
export function Before({ told, part }: { told: Told; part?: string }) {
  if (!told.before) return null;
  return (
    <span class="small muted block">
      <time>{told.before.year}</time>: <Amount figure={told.before.figure} part={part} />
    </span>
  );
}

export function Definition({ figure }: { figure: FigureLine }) {
  return (
    <details class="small">
      <summary>{texts.means}</summary>
      <p>{figure.definition}</p>
    </details>
  );
}

export function Tile({ told, name }: { told: Told; name?: string }) {
  return (
    <li class="card pad figure-tile">
      <h3 class="small muted">{name ?? told.figure.name}</h3>
      <p class="figure">
        <Amount figure={told.figure} />
      </p>
      <Before told={told} />
      <Definition figure={told.figure} />
    </li>
  );
}
