import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { day, hour, isoDayOf, today } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { AdvisoryWeek, type DeskAdvisoryLineFragment } from './advisory.gql.js';
import './advisory.css';
import { stateTones, stateWords, weekdays } from './advisory.words.js';

const DAY_MS = 86_400_000;
const DAYS = 7;

function plus(from: string, days: number): string {
  return new Date(Date.parse(`${from}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function mondayOf(from: string): string {
  return plus(from, -((new Date(`${from}T12:00:00Z`).getUTCDay() + 6) % DAYS));
}

function Session({ one }: { one: DeskAdvisoryLineFragment }) {
  return (
    <li>
      <b>
        {hour(one.startsAt ?? one.requestedAt)} a {hour(one.endsAt ?? one.requestedAt)}
      </b>
      <Link to={`/asesorias/${one.id}`}>{one.topic}</Link>
      <span className="small muted">{one.expertName}</span>
      <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
    </li>
  );
}

/** Seven days side by side where there is room, one under the other on a phone. */
export function WeekScreen() {
  const { of, set } = useFilters();
  const from = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(of('desde')) ? of('desde') : today());
  const read = useRead(AdvisoryWeek, { from });
  const days = Array.from({ length: DAYS }, (_, at) => plus(from, at));
  return (
    <Page
      title="La semana de asesorías"
      lead={`Del ${day(from)} al ${day(plus(from, DAYS - 1))}, en hora de Lima.`}
      back={{ to: '/asesorias', label: 'Asesorías' }}
      actions={
        <>
          <Button variant="default" onClick={() => set('desde', plus(from, -DAYS))}>
            Anterior
          </Button>
          <Button variant="default" onClick={() => set('desde', '')}>
            Esta semana
          </Button>
          <Button variant="default" onClick={() => set('desde', plus(from, DAYS))}>
            Siguiente
          </Button>
        </>
      }
    >
      <Loaded {...read}>
        {({ advisoryWeek }) => (
          <div className="week">
            {days.map((one, at) => {
              const sessions = advisoryWeek.filter(({ startsAt }) => startsAt && isoDayOf(startsAt) === one);
              return (
                <section key={one} className={one === today() ? 'card now' : 'card'} aria-label={`${weekdays[at]} ${day(one)}`}>
                  <h2>
                    {weekdays[at]} <span className="small muted">{day(one)}</span>
                  </h2>
                  {sessions.length === 0 ? (
                    <p className="small muted">Libre</p>
                  ) : (
                    <ul>
                      {sessions.map((session) => (
                        <Session key={session.id} one={session} />
                      ))}
                    </ul>
                  )}
                </section>
              );
            })}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
