import { Link, useParams } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { CloseSignalBox } from './close-signal-box.js';
import { Cause, EntryCheck, EntryState } from './entry-table.js';
import { kindWords, outcomeWords, signedPoints } from './honesty.words.js';
import { ProposeBox, useChoice } from './propose-box.js';
import { FarmingSignalDetail, type FarmingSignalDetailResult } from './signals.gql.js';
import './honesty.css';

type Detail = FarmingSignalDetailResult['farmingSignal'];

function Evidence({ evidence, choice }: Pick<Detail, 'evidence'> & { choice: ReturnType<typeof useChoice> | null }) {
  return (
    <div className="card table-box" tabIndex={0} role="region" aria-label="Evidencia">
      <table className="stacks">
        <thead>
          <tr>
            {choice && (
              <th>
                <span className="visually-hidden">Elegir</span>
              </th>
            )}
            <th>Quién</th>
            <th>A quién</th>
            <th>Dónde</th>
            <th>Cuándo</th>
            <th className="n">Puntos</th>
            <th>Estado</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map(({ giverName, receiverName, at, causeTitle, causeLink, ownTeam, entry }, row) => (
            // The evidence is a list in order that is read whole: its place names it.
            <tr key={row}>
              {choice && <td>{entry && <EntryCheck entry={entry} choice={choice} />}</td>}
              <td data-label="Quién">{giverName}</td>
              <td data-label="A quién">{giverName === receiverName ? 'Comentó' : receiverName}</td>
              <td data-label="Dónde">
                <Cause title={causeTitle} link={causeLink} />
              </td>
              <td className="when" data-label="Cuándo">
                {moment(at)}
              </td>
              <td className="n" data-label="Puntos">
                {entry ? signedPoints(entry.points) : '0'}
              </td>
              <td>{entry ? <EntryState entry={entry} /> : <Chip tone="quiet">{ownTeam ? 'Mismo equipo: no paga' : 'No pagó'}</Chip>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Told({ limits }: Pick<Detail, 'limits'>) {
  const { windowDays, eachWay, circleMarks, teamMarks, burstMarks, burstMinutes } = limits;
  return (
    <details>
      <summary>Con qué límites se avisó</summary>
      <ul className="signal-limits small muted">
        <li>Se miran {count(windowDays, 'día', 'días')} hacia atrás.</li>
        <li>Entre dos personas, {count(eachWay, 'marca', 'marcas')} en cada dirección; en un círculo, {circleMarks} en cada paso.</li>
        <li>Desde la propia Iged o equipo, {count(teamMarks, 'marca', 'marcas')} a una persona.</li>
        <li>
          {count(burstMarks, 'acción', 'acciones')} de una persona en {count(burstMinutes, 'minuto', 'minutos')}.
        </li>
      </ul>
    </details>
  );
}

/** The evidence whole; from here chosen entries are proposed to be undone, and the signal is closed with a decision. */
export function SignalScreen() {
  const { id = '' } = useParams();
  const can = useCan();
  const choice = useChoice();
  const read = useRead(FarmingSignalDetail, { id });
  const signal = read.data?.farmingSignal.signal;
  const manage = can('recognition.manage');
  return (
    <Page title={signal ? kindWords[signal.kind] : 'Señal'} back={{ to: '/senales', label: 'Señales' }}>
      <Loaded {...read}>
        {({ farmingSignal: { signal: told, evidence, limits } }) => (
          <div className="signal-sheet">
            <section className="card pad">
              <h2>Personas</h2>
              <ul className="signal-people">
                {told.people.map(({ id: memberId, name, igedName }) => (
                  <li key={memberId}>
                    <Link to={`/movimientos/${memberId}`}>{name}</Link>
                    {igedName && <div className="small muted">{igedName}</div>}
                  </li>
                ))}
              </ul>
              {told.closedAt && told.outcome && (
                <p>
                  <b>{outcomeWords[told.outcome]}.</b> {told.reason}{' '}
                  <span className="small muted">
                    {told.closedBy ?? 'El equipo'}, {moment(told.closedAt)}
                  </span>
                </p>
              )}
              <Told limits={limits} />
            </section>
            <h2>Evidencia: {count(evidence.length, 'hecho', 'hechos')}</h2>
            {manage && evidence.some(({ entry }) => entry?.reversible) && <ProposeBox choice={choice} onDone={read.reload} />}
            <Evidence evidence={evidence} choice={manage ? choice : null} />
            {manage && !told.closedAt && <CloseSignalBox signal={told} onClosed={read.reload} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
