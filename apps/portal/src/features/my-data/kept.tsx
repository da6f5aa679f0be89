import { myDataTexts as texts } from './my-data.texts.js';

/** What is kept, first in a few sentences and then by its whole list. */
export function Kept({ kept }: { kept: readonly string[] }) {
  return (
    <section class="card pad-l">
      <h2>{texts.kept}</h2>
      <ul>
        {texts.keptWords.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary>{texts.all(kept.length)}</summary>
        <ul class="small">
          {kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
