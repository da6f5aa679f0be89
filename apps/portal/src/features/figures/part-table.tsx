import type { ComponentChildren } from 'preact';
import { Amount } from './amount.js';
import { partOf, type Part, type Told } from './figure-book.js';

/** A share as a bar beside its number; the number says it all, the bar only draws it. */
export function Share({ part, most }: { part: Part; most: number }) {
  return (
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" />
      <rect class="fill" width={part.value === null ? 0 : (part.value / (most || 1)) * 100} height="8" />
    </svg>
  );
}

export const mostOf = (parts: readonly Part[]): number => Math.max(1, ...parts.map(({ value }) => value ?? 0));

interface PartTableProps {
  told: Told;
  /** What the parts are. */
  column: string;
  parts?: readonly Part[];
  bars?: boolean;
  link?: (part: Part) => string;
}

/** The table twin of a chart, or the chart itself where bars are enough. With a second year it has a second column. */
export function PartTable({ told, column, parts = told.figure.parts, bars = false, link }: PartTableProps) {
  const most = mostOf(parts);
  const name = (part: Part): ComponentChildren => (link ? <a href={link(part)}>{part.label}</a> : part.label);
  return (
    <table class="figures">
      <caption class="sr">{told.figure.name}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" class="n">
            <time>{told.year}</time>
          </th>
          {told.before ? (
            <th scope="col" class="n">
              <time>{told.before.year}</time>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.key}>
            <th scope="row">
              {name(part)}
              {bars ? <Share part={part} most={most} /> : null}
            </th>
            <td class="n">
              <Amount figure={told.figure} part={part.key} />
            </td>
            {told.before ? (
              <td class="n">{partOf(told.before.figure, part.key) ? <Amount figure={told.before.figure} part={part.key} /> : '—'}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
