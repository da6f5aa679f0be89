import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { count, day, due } from '../../format/dates.js';
import type { ValidityQueue } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { RegionField } from '../../parts/lists.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { KeepInForce, ValidityDesk, type ValidityRowFragment } from './validity.gql.js';
import { entryWords, queueWords, queues } from './upkeep.words.js';

function History({ history }: Pick<ValidityRowFragment, 'history'>) {
  if (history.length === 0) return null;
  return (
    <details className="small">
      <summary>Historia de su vigencia</summary>
      <ul>
        {history.map(({ at, kind, validUntil, note }) => (
          <li key={at}>
            {day(at)}: {entryWords[kind]}, hasta el {day(validUntil)}. {note}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({ row, onKeep }: { row: ValidityRowFragment; onKeep: () => void }) {
  return (
    <li>
      <div className="main">
        <a href={`/practicas/${row.slug}`}>{row.title}</a>
        <div className="muted">
          {row.leadIgedName}
          {row.regionName && ` · ${row.regionName}`}
        </div>
        <div className="small muted">
          {row.code} · hasta el {day(row.validUntil)} · {count(row.reminders, 'recordatorio enviado', 'recordatorios enviados')}
        </div>
        <History history={row.history} />
      </div>
      <div className="chips">
        {row.activeTeam === 0 && <Chip tone="maize">Sin equipo activo</Chip>}
        {row.ownInstitution && <Chip tone="quiet">De tu institución</Chip>}
        <Chip tone={row.daysLeft < 0 ? 'danger' : row.daysLeft <= 7 ? 'maize' : 'sky'}>{due(row.daysLeft)}</Chip>
      </div>
      {!row.ownInstitution && (
        <Button variant="default" onClick={onKeep} aria-label={`Mantener vigente: ${row.title}`}>
          Mantener vigente
        </Button>
      )}
    </li>
  );
}

/** What lapses soon and what lapsed: staff may keep in force what they know goes on. */
export function ValidityScreen() {
  const { of, set } = useFilters();
  const queue: ValidityQueue = queues.find((one) => one === of('lista')) ?? 'SOON';
  const [keeping, setKeeping] = useState<ValidityRowFragment | null>(null);
  const keep = useAction(KeepInForce);
  const variables = { queue, region: of('region') || null, search: of('busca') || null, first: 20 };
  const pages = usePages(ValidityDesk, variables, ({ validityDesk }) => validityDesk);
  const total = pages.first?.validityDesk.total;

  async function go(note: string) {
    if (!keeping || !(await keep.run({ input: { practiceId: keeping.id, note } }))) return;
    setKeeping(null);
    say('La práctica sigue vigente un año más. Su equipo recibirá un aviso.');
    pages.reload();
  }

  return (
    <Page
      title="Vigencia"
      lead="Cada equipo confirma una vez al año que su práctica sigue en marcha. Los recordatorios salen solos."
      before={total === undefined ? 'Buscando…' : count(total, 'práctica', 'prácticas')}
    >
      <search className="filters">
        <NativeSelect
          label="Lista"
          value={queue}
          onChange={(event) => set('lista', event.currentTarget.value)}
          data={queues.map((value) => ({ value, label: queueWords[value] }))}
        />
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        <SearchField
          label="Buscar"
          placeholder="Título, código o instancia"
          value={of('busca')}
          onChange={(value) => set('busca', value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={queue === 'SOON' ? 'Ninguna vence pronto' : 'Ninguna está vencida'}>
          {queue === 'SOON'
            ? 'Aparecerán aquí desde el primer recordatorio a su equipo.'
            : 'Las que nadie confirme a tiempo aparecerán aquí.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((row) => (
            <Row key={row.id} row={row} onKeep={() => setKeeping(row)} />
          ))}
        </ul>
      )}
      <More {...pages} />
      <AskReason
        key={keeping?.id}
        opened={keeping !== null}
        title="Mantener vigente"
        explain={<>«{keeping?.title}» estará vigente un año más. Cualquiera podrá leer en qué te apoyas.</>}
        label="En qué te apoyas"
        reasonPath="input.note"
        confirm="Mantener vigente"
        busy={keep.busy}
        problem={keep.problem}
        onClose={() => setKeeping(null)}
        onConfirm={(note) => void go(note)}
      />
    </Page>
  );
}
