import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { kindWords, outcomeWords } from './honesty.words.js';
import { LimitsEditor } from './limits-editor.js';
import { FarmingSignals, type SignalLineFragment } from './signals.gql.js';
import './honesty.css';

const SHOWN = 3;

function named(people: SignalLineFragment['people']): string {
  const names = people.slice(0, SHOWN).map(({ name }) => name).join(', ');
  return people.length > SHOWN ? `${names} y ${people.length - SHOWN} más` : names;
}

function Row({ signal }: { signal: SignalLineFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/senales/${signal.id}`}>{kindWords[signal.kind]}</Link>
        <div>{named(signal.people)}</div>
        <div className="small muted">
          {count(signal.marks, 'hecho', 'hechos')} · desde el {day(signal.openedAt)}
          {signal.closedAt && ` · cerrada el ${day(signal.closedAt)} por ${signal.closedBy ?? 'el equipo'}`}
        </div>
      </div>
      <div className="chips">
        {signal.outcome ? <Chip tone="quiet">{outcomeWords[signal.outcome]}</Chip> : <Chip tone="maize">Abierta</Chip>}
      </div>
    </li>
  );
}

export function SignalsScreen() {
  const { of, set } = useFilters();
  const can = useCan();
  const closed = of('ver') === 'cerradas';
  const [limits, setLimits] = useState(false);
  const pages = usePages(FarmingSignals, { closed, first: 20 }, ({ farmingSignals }) => farmingSignals);
  return (
    <Page
      title="Señales"
      lead="Patrones que merecen que alguien los mire. Una señal no acusa ni quita puntos: quizá las personas trabajan juntas. Tú miras la evidencia y decides."
      actions={
        can('recognition.manage') && (
          <Button variant="default" onClick={() => setLimits(true)}>
            Desde cuándo se avisa
          </Button>
        )
      }
    >
      <search className="filters">
        <NativeSelect
          label="Ver"
          value={of('ver')}
          data={[
            { value: '', label: 'Abiertas' },
            { value: 'cerradas', label: 'Cerradas' },
          ]}
          onChange={(event) => set('ver', event.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={closed ? 'Todavía no se cerró ninguna' : 'Nada que mirar por ahora'}>
          {closed ? 'Las que cierres quedan aquí, con tu decisión y tu motivo.' : 'Si personas se marcan solo entre sí, o alguien hace mucho en pocos minutos, lo verás aquí.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((signal) => (
            <Row key={signal.id} signal={signal} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {limits && <LimitsEditor onClose={() => setLimits(false)} />}
    </Page>
  );
}
