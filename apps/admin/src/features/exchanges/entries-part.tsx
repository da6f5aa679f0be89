import { Button } from '@mantine/core';
import { count, hour } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import type { Entry, Kept } from './check-in.js';

/** What this phone read, what of it the server does not have yet, and how to undo one. */
export function EntriesPart({ kept, onUndo }: { kept: Kept; onUndo: (entry: Entry) => void }) {
  if (kept.entries.length === 0) return null;
  const unsent = new Set(kept.queue.flatMap(({ id, annuls }) => [id, annuls ?? '']));
  const titles = new Map(kept.items.map(({ id, title }) => [id, title]));
  return (
    <section>
      <h2>Lo leído en este equipo</h2>
      <p className="small muted">{count(kept.entries.length, 'lectura', 'lecturas')}, la última primero. Lo que diga «por enviar» queda aquí aunque cierres la página.</p>
      <ul className="rows card">
        {kept.entries.map((entry) => (
          <li key={entry.stampId}>
            <div className="main">
              <b>{entry.name}</b>
              <div className="small muted">
                {hour(entry.at)}
                {entry.itemId && ` · ${titles.get(entry.itemId) ?? 'Un momento del programa'}`}
              </div>
              {(entry.undone || unsent.has(entry.stampId)) && (
                <div className="chips">
                  {entry.undone && <Chip tone="quiet">Deshecha</Chip>}
                  {unsent.has(entry.stampId) && <Chip tone="maize">Por enviar</Chip>}
                </div>
              )}
            </div>
            {!entry.undone && (
              <div className="end">
                <Button size="sm" variant="subtle" aria-label={`Deshacer el ingreso de ${entry.name}`} onClick={() => onUndo(entry)}>
                  Deshacer
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
