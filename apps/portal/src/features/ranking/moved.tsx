import { plural } from '@lib/web-ui';
import { rankingTexts as texts } from './ranking.texts.js';

/** Drawn, because old phones have no letter for it. */
const Arrow = ({ up }: { up: boolean }) => (
  <svg width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
    <path d={up ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} fill="currentColor" />
  </svg>
);

type Change = { change: number | null; isNew: boolean };

/** In words, for who listens and for where there is room; nothing when there is nothing to compare with. */
export function movedWords({ change, isNew }: Change): string | null {
  if (isNew) return texts.new;
  if (change === null) return null;
  const places = plural(Math.abs(change), 'puesto', 'puestos');
  return change > 0 ? texts.rises(places) : change < 0 ? texts.falls(places) : texts.stays;
}

/** How far a place moved since Monday: a sign to see and a sentence to hear, never colour alone. */
export function Moved({ change, isNew }: Change) {
  if (isNew) return <span class="moved new">{texts.new}</span>;
  if (change === null) return null;
  return (
    <span class={`moved ${change > 0 ? 'up' : change < 0 ? 'down' : 'same'}`}>
      <span aria-hidden="true">
        {change === 0 ? '=' : <Arrow up={change > 0} />} {change === 0 ? '' : Math.abs(change)}
      </span>
      <span class="sr">{movedWords({ change, isNew })}</span>
    </span>
  );
}

export function SinceMonday(place: Change) {
  const words = movedWords(place);
  return words ? <p class="small muted">{texts.sinceMonday(words)}</p> : null;
}
