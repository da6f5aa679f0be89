import { useParams } from 'react-router';
import { moment } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { Cause, EntryCheck, EntryState } from './entry-table.js';
import { signedPoints } from './honesty.words.js';
import { ProposeBox, useChoice } from './propose-box.js';
import { MemberEntries, type EntryLineFragment } from './reversals.gql.js';
import './honesty.css';

function Row({ entry, choice }: { entry: EntryLineFragment; choice: ReturnType<typeof useChoice> | null }) {
  return (
    <tr>
      {choice && (
        <td>
          <EntryCheck entry={entry} choice={choice} />
        </td>
      )}
      <td>
        <b>{entry.ruleName}</b>
        <div className="small">
          <Cause title={entry.causeTitle} link={entry.causeLink} />
        </div>
        {entry.reason && <div className="small muted">Motivo: {entry.reason}</div>}
      </td>
      <td data-label="Cuándo">{moment(entry.occurredAt)}</td>
      <td className="n" data-label="Puntos">
        {signedPoints(entry.points)}
      </td>
      <td>
        <EntryState entry={entry} />
      </td>
    </tr>
  );
}

/** The entries of one person in the season of today: from here, one by one, they can be proposed to be undone. */
export function EntriesScreen() {
  const { id = '' } = useParams();
  const can = useCan();
  const choice = useChoice();
  const manage = can('recognition.manage');
  const pages = usePages(MemberEntries, { memberId: id, first: 20 }, ({ memberEntries }) => memberEntries);
  const person = pages.first?.memberEntries;
  return (
    <Page
      title={person ? `Movimientos de ${person.memberName}` : 'Movimientos'}
      lead={person?.igedName}
      back={{ to: `/personas/${id}`, label: 'Su ficha' }}
    >
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && <Empty title="Todavía sin movimientos">En esta temporada no ganó puntos.</Empty>}
      {pages.items.length > 0 && manage && <ProposeBox choice={choice} onDone={pages.reload} />}
      {pages.items.length > 0 && (
        <div className="card table-box" tabIndex={0} role="region" aria-label="Movimientos de puntos">
          <table className="stacks">
            <thead>
              <tr>
                {manage && (
                  <th>
                    <span className="visually-hidden">Elegir</span>
                  </th>
                )}
                <th>Movimiento y su causa</th>
                <th>Cuándo</th>
                <th className="n">Puntos</th>
                <th>Estado</th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((entry) => (
                <Row key={entry.id} entry={entry} choice={manage ? choice : null} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More {...pages} />
    </Page>
  );
}
