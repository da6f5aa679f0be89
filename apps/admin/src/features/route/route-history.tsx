import { day, moment, number } from '../../format/dates.js';
import type { DeskRouteSheetFragment, RouteDecisionFragment } from './route.gql.js';
import { stepWords } from './route.words.js';

function Grounds({ decision }: { decision: RouteDecisionFragment }) {
  if (decision.needs.length === 0 && decision.scores.length === 0) return null;
  return (
    <details className="small">
      <summary>En qué se apoyó</summary>
      <ul>
        {decision.needs.map(({ title, detail }) => (
          <li key={title}>
            {title}: {detail}
          </li>
        ))}
        {decision.scores.map(({ name, score, note }) => (
          <li key={name}>
            {name}: <b className="num">{score}</b>
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What anyone reads on the page of the practice, newest first. */
export function RouteHistory({ route }: Pick<DeskRouteSheetFragment, 'route'>) {
  return (
    <ol className="history">
      {route.decisions.map((decision) => (
        <li key={decision.id}>
          <b>
            {decision.back ? 'Volvió a' : 'Pasó a'} {stepWords[decision.to]}
          </b>{' '}
          <span className="small muted">
            · {decision.byName} · {moment(decision.at)} · edición {decision.version}
            {decision.period && ` · período ${decision.period}`}
          </span>
          <p className="prose">{decision.comment}</p>
          {decision.rubricMean !== null && (
            <p className="small muted">
              Rúbrica de {decision.scoredBy}: promedio {number(decision.rubricMean)} de 3
            </p>
          )}
          <Grounds decision={decision} />
        </li>
      ))}
      <li>
        <b>Inicial</b> <span className="small muted">· publicada el {day(route.publishedSince)}</span>
      </li>
    </ol>
  );
}
