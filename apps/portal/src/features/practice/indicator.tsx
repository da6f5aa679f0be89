import { BeforeAfter, decimal, shortDate } from '@lib/web-ui';
import type { SectionResultsFragment } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';

type Indicator = SectionResultsFragment['indicators'][number];

function amount(value: number, unit: string): string {
  return `${decimal(value)} ${unit}`.trim();
}

function sentence({ baseline, result, unit }: Indicator): string {
  if (baseline !== null && result !== null) return texts.from(amount(baseline, unit), amount(result, unit));
  if (baseline !== null) return texts.onlyBefore(amount(baseline, unit));
  return result === null ? '' : texts.onlyAfter(amount(result, unit));
}

/** What it means: a result that did not improve is said as plainly as one that did. */
function improvement({ baseline, result, direction }: Indicator): string {
  if (baseline === null || result === null) return '';
  if (baseline === result) return texts.unchanged;
  return result > baseline === (direction === 'UP') ? texts.improved(direction) : texts.worsened(direction);
}

/** One indicator: the message as a sentence, the bars, and the same numbers as a table. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const moment = (value: number | null, on: string | null) =>
    value === null ? null : { value, label: on ? shortDate(on) : '' };
  const before = moment(indicator.baseline, indicator.baselineOn);
  const after = moment(indicator.result, indicator.resultOn);
  return (
    <div class="card pad indicator">
      <h3>{indicator.name}</h3>
      <p>
        {sentence(indicator)} {improvement(indicator)}
      </p>
      {before || after ? <BeforeAfter title={indicator.name} unit={indicator.unit} before={before} after={after} /> : null}
      <details class="small">
        <summary>{texts.asTable}</summary>
        <table>
          <caption class="sr">{indicator.name}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.moment}</th>
              <th scope="col" class="n">
                {texts.value}
              </th>
              <th scope="col">{texts.date}</th>
            </tr>
          </thead>
          <tbody>
            {[
              { name: texts.before, row: before },
              { name: texts.now, row: after },
            ].map(({ name, row }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="n">{row ? amount(row.value, indicator.unit) : '–'}</td>
                <td>{row?.label || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="small muted">
        {indicator.source ? texts.source(indicator.source) : texts.noSource}
        {indicator.places ? ` · ${texts.measuredIn(indicator.places)}` : ''}
        {indicator.checkedBy ? ` · ${texts.checkedBy(indicator.checkedBy)}` : ''}
      </p>
    </div>
  );
}
