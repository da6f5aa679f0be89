import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { moment } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import type { WebinarState } from '../../graphql/schema.gen.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { stateTones, stateWords } from './webinar.words.js';
import { DeskWebinars, type DeskWebinarLineFragment } from './webinars.gql.js';

function Row({ one }: { one: DeskWebinarLineFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/webinars/${one.id}`}>{one.title}</Link>
        <div className="small muted">{one.speakerNames.join(', ') || 'Falta decir quién expone'}</div>
        <div className="small">{moment(one.startsAt)}</div>
      </div>
      <div className="end">
        {one.recorded && <Chip tone="maize">Con grabación</Chip>}
        <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
      </div>
    </li>
  );
}

export function ListScreen() {
  const { of, set } = useFilters();
  const state = (of('estado') || null) as WebinarState | null;
  const pages = usePages(DeskWebinars, { state, first: 20 }, ({ deskWebinars }) => deskWebinars);
  return (
    <Page
      title="Webinars"
      lead="Del plan a la grabación, el más reciente primero."
      actions={
        <>
          <Button component={Link} to="/webinars/nuevo">
            Planificar un webinar
          </Button>
          <Button component={Link} to="/webinars/ajustes" variant="default">
            Plazos
          </Button>
        </>
      }
    >
      <search className="filters">
        <NativeSelect
          label="En qué paso"
          miw={200}
          data={[{ value: '', label: 'Todos' }, ...choices(stateWords)]}
          value={state ?? ''}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay webinars aquí">Empieza por el plan: título, de qué se trata, día y hora, y quién expone. Después lo anuncias.</Empty>
      )}
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
