import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import type { ChallengeState } from '../../graphql/schema.gen.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { DeskChallenges, type DeskChallengeLineFragment } from './challenges.gql.js';
import { stateTones, stateWords } from './challenges.words.js';

function Row({ one }: { one: DeskChallengeLineFragment }) {
  const facts = [
    count(one.steps, 'paso', 'pasos'),
    count(one.entries, 'equipo', 'equipos'),
    one.entersUntil && `inscripción hasta el ${day(one.entersUntil)}`,
    one.endsAt && `termina el ${day(one.endsAt)}`,
  ];
  return (
    <li>
      <div className="main">
        <Link to={`/desafios/${one.id}`}>{one.title}</Link>
        <div className="small muted">{facts.filter(Boolean).join(' · ')}</div>
      </div>
      <div className="end">
        <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
      </div>
    </li>
  );
}

export function ChallengesScreen() {
  const { of, set } = useFilters();
  const state = (of('estado') || 'LAUNCHED') as ChallengeState;
  const pages = usePages(DeskChallenges, { state, first: 20 }, ({ deskChallenges }) => deskChallenges);
  return (
    <Page
      title="Desafíos"
      lead="Un problema, pasos con fecha y equipos que los entregan. Lo que se lanza ya no cambia: se le agregan prórrogas y aclaraciones."
      actions={
        <>
          <Button component={Link} to="/desafios/nuevo">
            Componer un desafío
          </Button>
          <Button component={Link} to="/desafios/ajustes" variant="default">
            Plazos y archivos
          </Button>
        </>
      }
    >
      <search className="filters">
        <NativeSelect
          label="Estado"
          miw={200}
          data={choices(stateWords)}
          value={state}
          onChange={(event) => set('estado', event.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay desafíos aquí">Compón uno, revísalo con tu equipo y lánzalo cuando esté completo.</Empty>
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
