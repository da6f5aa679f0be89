import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import type { DeskInitiativeQueue } from '../../graphql/schema.gen.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { DeskInitiatives, type DeskInitiativeLineFragment } from './initiatives.gql.js';
import { emptyWords, queueWords, stateTones, stateWords } from './initiatives.words.js';

/** After this many days without anybody, it is said aloud. */
const LONG_WAIT = 7;

function Row({ one }: { one: DeskInitiativeLineFragment }) {
  const long = one.state === 'SHARED' && one.daysWaiting >= LONG_WAIT;
  return (
    <li>
      <div className="main">
        <Link to={`/iniciativas/${one.id}`}>{one.title}</Link>
        <div className="small muted">{[one.authorName, one.igedName, one.regionName].filter(Boolean).join(' · ')}</div>
        <div className="small">
          {[
            `compartida el ${day(one.sharedAt)}`,
            count(one.contributionCount, 'aporte', 'aportes'),
            one.accompanimentCount > 0 && count(one.accompanimentCount, 'acompañamiento', 'acompañamientos'),
            one.ownInstitution && 'de tu institución: la atiende otra persona',
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <div className="end">
        {one.reportCount > 0 && <Chip tone="danger">{count(one.reportCount, 'reporte', 'reportes')}</Chip>}
        {long ? (
          <Chip tone="danger">Espera {count(one.daysWaiting, 'día', 'días')}</Chip>
        ) : (
          <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
        )}
        <Button component={Link} to={`/iniciativas/${one.id}`} variant="default" size="sm" aria-label={`Abrir: ${one.title}`}>
          Abrir
        </Button>
      </div>
    </li>
  );
}

export function InitiativesScreen() {
  const { of, set } = useFilters();
  const queue = (of('cuales') || 'WAITING') as DeskInitiativeQueue;
  const pages = usePages(DeskInitiatives, { queue, search: of('busca') || null, first: 20 }, ({ deskInitiatives }) => deskInitiatives);
  return (
    <Page
      title="Iniciativas"
      lead="Lo que gestoras y gestores quieren intentar. Una conversación a tiempo es lo que más ayuda: anótala en su bitácora."
      actions={
        <Button component={Link} to="/iniciativas/reglas" variant="default">
          Plazos del muro
        </Button>
      }
    >
      <search className="filters">
        <NativeSelect label="Cuáles" miw={200} data={choices(queueWords)} value={queue} onChange={(e) => set('cuales', e.currentTarget.value)} />
        <SearchField label="Buscar" placeholder="Una palabra del texto" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && <Empty title="No hay iniciativas aquí">{emptyWords[queue]}</Empty>}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
