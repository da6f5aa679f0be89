import { count, day, moment, number } from '../../format/dates.js';
import { Chip, Facts } from '../../parts/page.js';
import type { DeskTransferAllFragment } from './transfers.gql.js';
import { choiceWords, moveWords, sideWords } from './transfers.words.js';

type Props = { transfer: DeskTransferAllFragment };
const SIDES = ['ORIGIN', 'ADOPTER', 'STAFF'] as const;

export function Talk({ transfer }: Props) {
  return (
    <section className="card pad">
      <h2>Ficha de conversación</h2>
      <div className="table-box" role="region" tabIndex={0} aria-label="Ficha de conversación">
        <table>
          <thead>
            <tr>
              <th scope="col">Área</th>
              <th scope="col">{sideWords.ORIGIN}</th>
              <th scope="col">{sideWords.ADOPTER}</th>
              <th scope="col">Distancia</th>
            </tr>
          </thead>
          <tbody>
            {transfer.areas.map(({ id, name, origin, adopter, distance }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{origin ? `${origin.point}${origin.note ? `. ${origin.note}` : ''}` : 'sin marcar'}</td>
                <td>{adopter ? `${adopter.point}${adopter.note ? `. ${adopter.note}` : ''}` : 'sin marcar'}</td>
                <td>{distance === null ? '—' : distance === 0 ? 'igual' : count(distance, 'punto', 'puntos')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Agreement({ transfer: { agreement } }: Props) {
  return (
    <section className="card pad">
      <h2>Acuerdo</h2>
      {agreement ? (
        <>
          <p>
            <b>
              Del {day(agreement.startsOn)} al {day(agreement.endsOn)}
            </b>
          </p>
          <p className="pre">{agreement.text}</p>
          <ul>
            {SIDES.map((side) => {
              const signed = agreement.signatures.find((one) => one.side === side);
              return (
                <li key={side}>
                  {sideWords[side]}: {signed ? `${signed.byName}, ${moment(signed.at)}` : 'falta su firma'}
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p className="muted">Nadie lo ha escrito todavía: lo escriben las dos partes en el portal.</p>
      )}
    </section>
  );
}

export function Plan({ transfer: { blocks } }: Props) {
  if (blocks.length === 0) return null;
  return (
    <section className="card pad">
      <h2>Plan por partes</h2>
      <ul>
        {blocks.map(({ position, heading, choice, how, why }) => (
          <li key={position}>
            <b>{heading}</b> <Chip tone={choice === 'ADOPTED' ? 'leaf' : choice === 'ADAPTED' ? 'maize' : 'quiet'}>{choice ? choiceWords[choice] : 'Por decidir'}</Chip>
            {how && <div className="pre">Cómo: {how}</div>}
            {why && <div className="pre small muted">Por qué: {why}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Milestones({ transfer: { milestones } }: Props) {
  if (milestones.length === 0) return null;
  return (
    <section className="card pad">
      <h2>Hitos</h2>
      <ul>
        {milestones.map(({ id, text, dueOn, doneOn, note, droppedWhy, late, evidence }) => (
          <li key={id}>
            <b>{text}</b> <span className="small muted">para el {day(dueOn)}</span>{' '}
            {doneOn && <Chip tone="leaf">Cumplido el {day(doneOn)}</Chip>} {late && <Chip tone="danger">Pasó su fecha</Chip>}
            {droppedWhy !== null && <div className="small">Se dejó de lado: {droppedWhy}</div>}
            {note && <div className="small pre">{note}</div>}
            {evidence.length > 0 && (
              <ul>
                {evidence.map(({ id: piece, name, url }) => (
                  <li key={piece}>
                    {url ? (
                      <a href={url} target="_blank" rel="noopener noreferrer">
                        {name}
                      </a>
                    ) : (
                      `${name} (en revisión o no aceptado)`
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Result({ transfer: { result, ownPractice, norm } }: Props) {
  if (!result && !ownPractice && !norm) return null;
  return (
    <section className="card pad">
      <h2>Resultado</h2>
      <Facts
        facts={[
          ...(ownPractice ? ([['Práctica propia', ownPractice.slug ? <a href={`/practicas/${ownPractice.slug}`}>{ownPractice.title}</a> : `${ownPractice.title} (sin publicar)`]] as const) : []),
          ...(norm ? ([['Norma', `${norm.number}, ${day(norm.on)}. ${norm.title}`]] as const) : []),
          ...(result
            ? ([
                ['Indicador', result.unit ? `${result.indicator} (${result.unit})` : result.indicator],
                ['Donde se adoptó', `de ${number(result.baseline)} (${day(result.baselineOn)}) a ${number(result.result)} (${day(result.resultOn)})`],
                ['En la práctica de origen', `de ${number(result.originBaseline)} a ${number(result.originResult)}`],
                ['Fuente', result.source],
              ] as const)
            : []),
        ]}
      />
      {result?.comment && <p className="pre">{result.comment}</p>}
    </section>
  );
}

export function History({ transfer: { moves } }: Props) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {moves.map(({ action, side, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{moveWords[action] ?? action}</b>{' '}
            <span className="small muted">
              {byName}, {sideWords[side]}, {moment(at)}
            </span>
            {note && !['MARK', 'PLAN'].includes(action) && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
