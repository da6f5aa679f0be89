import { moment } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import type { DeskEntrySheetFragment } from './challenges.gql.js';
import { entryMoveWords, receiptWords } from './challenges.words.js';

export type EntryProps = { entry: DeskEntrySheetFragment };
export type Work = DeskEntrySheetFragment['works'][number];

const size = (bytes: number): string => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`);

/** What the team handed in, with both stamps in sight: the device's and the server's. */
export function HandIns({ work }: { work: Work }) {
  if (work.handIns.length === 0) return <p className="small muted">Este equipo todavía no entrega este paso. Vence el {moment(work.dueAt)}.</p>;
  return (
    <>
      {work.handIns.map(({ id, text, fileIds, deviceAt, receivedAt, dueAt, receipt, byName }, at) => (
        <article key={id} className={at === 0 ? undefined : 'small muted'}>
          <p>
            <Chip tone={receipt === 'ON_TIME' ? 'leaf' : 'maize'}>{receiptWords[receipt]}</Chip>{' '}
            <span className="small muted">
              {at === 0 ? 'Última entrega' : 'Entrega anterior'}, de {byName}
            </span>
          </p>
          <dl className="facts">
            <div>
              <dt>Lista en el equipo</dt>
              <dd>{moment(deviceAt)}</dd>
            </div>
            <div>
              <dt>Recibida</dt>
              <dd>{moment(receivedAt)}</dd>
            </div>
            <div>
              <dt>Vencía</dt>
              <dd>{moment(dueAt)}</dd>
            </div>
          </dl>
          {text && <p className="pre">{text}</p>}
          {fileIds.length > 0 && (
            <ul>
              {work.files
                .filter((file) => fileIds.includes(file.id))
                .map(({ id: fileId, name, bytes, url }) => (
                  <li key={fileId}>
                    {url ? <a href={url}>{name}</a> : name} <span className="small muted">{size(bytes)}</span>
                  </li>
                ))}
            </ul>
          )}
        </article>
      ))}
    </>
  );
}

export function Accompaniments({ entry }: EntryProps) {
  if (entry.accompaniments.length === 0) return <p className="small muted">Todavía no hay notas. El equipo las lee al instante.</p>;
  return (
    <ul>
      {entry.accompaniments.map(({ id, stepPosition, text, byName, madeAt }) => (
        <li key={id}>
          <span className="small muted">
            {byName}, {moment(madeAt)}
            {stepPosition ? `, sobre el paso ${stepPosition}` : ''}
          </span>
          <div className="pre">{text}</div>
        </li>
      ))}
    </ul>
  );
}

export function Marks({ entry }: EntryProps) {
  if (entry.marks.length === 0) return null;
  const given = new Map(entry.marks.map(({ position, value }) => [position, value]));
  return (
    <section className="card pad">
      <h2>Rúbrica</h2>
      <dl className="facts">
        {entry.rubric.map(({ position, name }) => (
          <div key={position}>
            <dt>{name}</dt>
            <dd>{given.get(position) ?? '—'} de 3</dd>
          </div>
        ))}
      </dl>
      <p>
        Promedio: <b>{entry.mean ?? '—'}</b>
        {entry.place !== null && `, puesto ${entry.place}`}
      </p>
    </section>
  );
}

export function History({ entry }: EntryProps) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {entry.moves.map(({ action, step, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>
              {entryMoveWords[action] ?? action}
              {step ? `, paso ${step}` : ''}
            </b>{' '}
            <span className="small muted">
              {byName}, {moment(at)}
            </span>
            {note && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
