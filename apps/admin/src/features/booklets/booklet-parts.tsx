import { Progress } from '@mantine/core';
import { Link } from 'react-router';
import { Chip } from '../../parts/page.js';
import type { DeskBookletFullFragment } from './booklets.gql.js';

/** What does not agree, each line with where it is mended. */
export function BookletLines({ lines }: { lines: DeskBookletFullFragment['lines'] }) {
  return (
    <section className="card pad report-check" aria-label="Revisión de consistencia">
      <h2>{lines.length === 0 ? 'Revisión: todo concuerda' : 'Revisión'}</h2>
      {lines.length > 0 && (
        <ul className="check-lines">
          {lines.map(({ code, refuses, sentence, mend }) => (
            <li key={code + sentence}>
              <Chip tone={refuses ? 'danger' : 'maize'}>{refuses ? 'Impide publicar' : 'Por mirar'}</Chip>
              <span>{sentence}</span>
              <Link to={mend}>Arreglarlo</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is being made goes on by itself: this page may be left and found again. */
export function BookletMakingPart({ making: { number, state, step, done, steps, failure } }: { making: NonNullable<DeskBookletFullFragment['making']> }) {
  if (state === 'DONE')
    return (
      <p className="card pad flush" role="status">
        <b>La edición {number} está publicada.</b>
      </p>
    );
  if (state === 'FAILED')
    return (
      <p className="card pad flush" role="alert">
        <b>No se pudo armar la edición {number}.</b> {failure}
      </p>
    );
  const percent = Math.max(4, Math.round((done / Math.max(1, steps)) * 100));
  return (
    <section className="card pad" role="status" aria-label="Armado de la cartilla">
      <h2>Armando la edición {number}</h2>
      <p>{state === 'WAITING' ? 'Espera su turno.' : step ? `${step}.` : 'Empezando.'} Puedes dejar esta página: el trabajo sigue.</p>
      <Progress value={state === 'WAITING' ? 0 : percent} aria-label={`Avance de la edición ${number}`} />
    </section>
  );
}

/** Whether anybody reads it, with its edition. */
export function BookletState({ booklet: { latest, withheld } }: { booklet: Pick<DeskBookletFullFragment, 'latest' | 'withheld'> }) {
  if (latest === 0) return <Chip tone="maize">En preparación</Chip>;
  return withheld ? <Chip tone="danger">{`Retirada · edición ${latest}`}</Chip> : <Chip tone="leaf">{`Edición ${latest} publicada`}</Chip>;
}
