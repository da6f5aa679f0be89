import './moderation.css';
import { NativeSelect } from '@mantine/core';
import { usePages } from '../../graphql/use-pages.js';
import { Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { CaseCard } from './case-card.js';
import { ModerationQueue } from './moderation.gql.js';

const views = [
  { value: '', label: 'Por decidir' },
  { value: 'decididos', label: 'Ya decididos' },
];

export function ModerationScreen() {
  const { of, set } = useFilters();
  const decided = of('ver') === 'decididos';
  const pages = usePages(ModerationQueue, { decided, first: 20 }, ({ moderationQueue }) => moderationQueue);
  return (
    <Page title="Moderación" lead="Lee el texto completo antes de decidir. El motivo que escribas lo leerá quien lo escribió.">
      <search className="filters">
        <NativeSelect label="Ver" value={of('ver')} onChange={(event) => set('ver', event.currentTarget.value)} data={views} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={decided ? 'Todavía no se decidió ningún caso' : 'No hay nada por revisar'}>
          {decided
            ? 'Aquí quedará cada decisión con su motivo.'
            : 'Cuando alguien reporte un comentario o una práctica, o apele una decisión, lo verás aquí.'}
        </Empty>
      )}
      <div className="cases">
        {pages.items.map((one) => (
          <CaseCard key={one.id} one={one} onDecided={pages.reload} />
        ))}
      </div>
      <More {...pages} />
    </Page>
  );
}
