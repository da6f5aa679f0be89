import { sheetTexts as texts } from './sheet.texts.js';
import type { MySheet } from './use-my-practice.js';

/** The same list with which the server would refuse; each line leads to its section. */
export function MissingList({ practice }: { practice: MySheet }) {
  if (practice.missing.length === 0)
    return (
      <section class="card pad">
        <h2 class="h3">{texts.readyTitle}</h2>
        <p class="small muted">{texts.ready}</p>
      </section>
    );
  return (
    <section class="card pad">
      <h2 class="h3">{texts.missingTitle}</h2>
      <ul class="small roomy">
        {practice.missing.map((line) => (
          <li key={line.section + line.text}>
            <a href={`/mis-practicas/${practice.id}/${line.section}`}>{line.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
