import type { Statement } from '@lib/platform';
import { BASES } from '../dictionary/bases.js';
import type { FigureDefinition } from '../dictionary/figure.definition.js';
import { DICTIONARY } from '../dictionary/dictionary.js';

export type FigureRow = { key: string; part: string; label: string; value: number };

/** The SQL of every figure asked for, as the dictionary has it, in one statement: what they share is counted once. */
function together(figures: readonly FigureDefinition[]): string {
  const bases = Object.entries(BASES).map(([name, sql]) => `${name} as materialized (${sql})`);
  const one = ({ key, sql }: FigureDefinition): string => `select '${key}' as key, part, label, value::float8 as value, position::int from (${sql}) f`;
  // The year is named, so that a figure that does not ask for it leaves the statement with its three parameters.
  return `with asked as (select $1::timestamptz, $2::timestamptz, $3::int), ${bases.join(', ')}
${figures.map(one).join('\nunion all\n')}\norder by key, position`;
}

const TEXTS = { all: together(DICTIONARY), public: together(DICTIONARY.filter((figure) => figure.public)) };

export type Span = { year: number; from: Date; until: Date };

export const figuresStatement = (which: keyof typeof TEXTS, { from, until, year }: Span): Statement => ({
  name: `figures_${which}`,
  text: TEXTS[which],
  values: [from.toISOString(), until.toISOString(), year],
});

/** The first year of which anything is known. */
export const firstYearStatement: Statement = {
  name: 'figures_first_year',
  text: /* sql */ `select least(
      extract(year from (select min(admitted_at) from practice_version where number = 1) at time zone 'America/Lima'),
      extract(year from (select min(starts_at) from advisory_session where state in ('HELD', 'CLOSED')) at time zone 'America/Lima'),
      extract(year from (select min(starts_on) from exchange where state in ('HELD', 'CLOSED'))),
      extract(year from (select min(starts_at) from webinar where state in ('HELD', 'CLOSED')) at time zone 'America/Lima'),
      extract(year from (select min(starts_on) from season)))::int as year`,
};
