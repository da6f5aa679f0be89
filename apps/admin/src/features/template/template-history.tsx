import { count, day } from '../../format/dates.js';
import type { TemplateDeskAllFragment } from './template.gql.js';

/** Every template that was published, and how many sheets are still written with it. */
export function TemplateHistory({ editions }: Pick<TemplateDeskAllFragment, 'editions'>) {
  return (
    <section className="section" aria-label="Fichas publicadas">
      <h2>Fichas publicadas</h2>
      <ul className="rows card">
        {editions.map(({ number, publishedAt, byName, note, changes, sheets }) => (
          <li key={number}>
            <div className="main">
              <b>Ficha {number}</b>
              <div className="small muted">
                {day(publishedAt)}
                {byName && ` · ${byName}`} · {count(sheets, 'práctica en camino la usa', 'prácticas en camino la usan')}
              </div>
              {note && <p>{note}</p>}
              {changes.length > 0 && (
                <details className="small">
                  <summary>Qué cambió</summary>
                  <ul>
                    {changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
