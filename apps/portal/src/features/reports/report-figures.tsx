import type { AmountOfFragment, BlockOfFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

/** The one place where a number of a report is written: it says of which figure it is. */
export function Told({ amount }: { amount: AmountOfFragment }) {
  if (amount.value === null) return <span class="reserved">{amount.told}</span>;
  return (
    <data value={String(amount.value)} data-figure={amount.part ? `${amount.figure} ${amount.part}` : amount.figure}>
      {amount.told}
    </data>
  );
}

export function Tiles({ block }: { block: BlockOfFragment }) {
  return (
    <>
      <dl class="report-tiles">
        {block.amounts.map((amount) => (
          <div key={amount.figure}>
            <dt>{amount.label}</dt>
            <dd>
              <Told amount={amount} />
            </dd>
          </div>
        ))}
      </dl>
      {block.text ? <p class="small muted">{block.text}</p> : null}
    </>
  );
}

export function Bars({ block }: { block: BlockOfFragment }) {
  return (
    <>
      <table class="report-bars">
        <thead>
          <tr>
            <th scope="col">{texts.group}</th>
            <th scope="col" class="n">
              {texts.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {block.amounts.map((amount) => (
            <tr key={amount.part}>
              <th scope="row">
                {amount.label}
                <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="8" />
                  <rect class="fill" width={amount.share} height="8" />
                </svg>
              </th>
              <td class="n">
                <Told amount={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{block.text}</p>
    </>
  );
}

const step = ({ value, share }: AmountOfFragment): string => (value === null || value === 0 ? '' : share > 66 ? 'd3' : share > 25 ? 'd2' : 'd1');

/** The regions as squares; the table under it says the same, and more. */
export function MapOf({ block }: { block: BlockOfFragment }) {
  const first = Math.min(...block.amounts.map(({ column }) => column)) - 1;
  return (
    <div class="report-map">
      <div class="tiles" aria-hidden="true">
        {block.amounts.map((amount) => (
          <span key={amount.part} class={`tr${amount.row} tc${amount.column - first} ${step(amount)}`}>
            {amount.short}
          </span>
        ))}
      </div>
      <p class="small muted">{block.text}</p>
      <details>
        <summary>{texts.mapTwin}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{block.headers[0]}</th>
              <th scope="col" class="n">
                {block.headers[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {block.amounts.map((amount) => (
              <tr key={amount.part}>
                <th scope="row">{amount.label}</th>
                <td class="n">
                  <Told amount={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** The route, a step after the other, with how many practices are on each. */
export function Steps({ block }: { block: BlockOfFragment }) {
  return (
    <ol class="report-steps plain">
      {block.items.map(({ heading, text, amount, cells }, at) => (
        <li key={heading} class={`rise-${at + 1}`}>
          <h4>{heading}</h4>
          {amount ? (
            <p class="figure">
              <Told amount={amount} /> <span class="small muted">{cells[0]}</span>
            </p>
          ) : null}
          <p class="small">{text}</p>
        </li>
      ))}
    </ol>
  );
}
