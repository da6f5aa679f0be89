import { Progress } from '@mantine/core';
import { moment } from '../../format/dates.js';
import { ask } from '../../graphql/ask.js';
import { useAgain } from '../../graphql/use-again.js';
import { ReportMakingRead, type MakingShownFragment } from './reports.gql.js';

const LOOK_AGAIN_MS = 1_000;
type Props = { making: MakingShownFragment; onChange: (making: MakingShownFragment) => void };

export const isRunning = (making: MakingShownFragment | null): boolean => making?.state === 'WAITING' || making?.state === 'MAKING';

/** What is being made goes on by itself: this page may be left and found again. */
export function MakingPart({ making, onChange }: Props) {
  const { id, number, state, step, done, steps, failure, path, askedAt, finishedAt } = making;
  const running = isRunning(making);
  const look = async () => {
    const answer = await ask(ReportMakingRead, { id });
    if (answer.data?.reportMaking) onChange(answer.data.reportMaking);
  };
  useAgain(running, look, LOOK_AGAIN_MS);
  const what = number === null ? 'el PDF de prueba' : `la edición ${number}`;
  const percent = steps > 0 ? Math.min(100, Math.round((done / steps) * 100)) : 0;
  return (
    <section className="card pad" role="status" aria-label="Armado del PDF">
      {running && (
        <>
          <h2>Armando {what}</h2>
          <p>
            {state === 'WAITING' ? 'Espera su turno.' : step ? `${step}.` : 'Empezando.'} Puedes dejar esta página: el trabajo sigue.
          </p>
          <Progress value={state === 'WAITING' ? 0 : Math.max(4, percent)} aria-label={`Avance de ${what}`} />
        </>
      )}
      {state === 'DONE' && number === null && (
        <p className="flush">
          <b>El PDF de prueba está listo.</b>{' '}
          {path ? (
            <a href={path} target="_blank" rel="noreferrer">
              Abrir el PDF de prueba
            </a>
          ) : (
            'Ya se borró: arma otro.'
          )}{' '}
          <span className="small muted">{moment(finishedAt)}</span>
        </p>
      )}
      {state === 'DONE' && number !== null && (
        <p className="flush">
          <b>La edición {number} está publicada.</b> <span className="small muted">{moment(finishedAt)}</span>
        </p>
      )}
      {state === 'FAILED' && (
        <p className="flush" role="alert">
          <b>No se pudo armar {what}.</b> {failure} <span className="small muted">{moment(askedAt)}</span>
        </p>
      )}
    </section>
  );
}
