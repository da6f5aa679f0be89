import { day, hour, moment } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import type { DeskSessionFragment } from './advisory.gql.js';
import { moveWords } from './advisory.words.js';

type Props = { session: DeskSessionFragment };

export function Windows({ session }: Props) {
  return (
    <section className="card pad">
      <h2>Horarios que propone el equipo</h2>
      <ul>
        {session.windows.map(({ startsAt, endsAt }) => (
          <li key={startsAt}>
            {moment(startsAt)} a {hour(endsAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Outcome({ session }: Props) {
  if (!session.agreements) return null;
  return (
    <section className="card pad">
      <h2>Acuerdos</h2>
      <p className="pre">{session.agreements}</p>
      {session.commitments.length > 0 && (
        <>
          <h2>Compromisos</h2>
          <ul>
            {session.commitments.map(({ id, text, ownerName, dueOn, state }) => (
              <li key={id}>
                {text}{' '}
                <span className="small muted">
                  {ownerName}, hasta el {day(dueOn)}
                </span>{' '}
                {state === 'DONE' && <Chip tone="leaf">Cumplido</Chip>}
                {state === 'CANCELLED' && <Chip tone="quiet">Sin efecto</Chip>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function People({ session }: Props) {
  return (
    <section className="card pad">
      <h2>Quiénes están</h2>
      <ul>
        {session.attendees.map(({ id, name, side, registered, connected }) => (
          <li key={id}>
            {name}{' '}
            <span className="small muted">
              {side === 'EXPERT' ? 'persona experta' : 'equipo'}
              {!registered && ', se sumó ese día'}
            </span>{' '}
            {connected !== null && <Chip tone={connected ? 'leaf' : 'quiet'}>{connected ? 'Se conectó' : 'No se conectó'}</Chip>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function History({ session }: Props) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {session.moves.map(({ action, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{moveWords[action] ?? action}</b>{' '}
            <span className="small muted">
              {byName}, {moment(at)}
            </span>
            {note && action !== 'SCHEDULE' && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
