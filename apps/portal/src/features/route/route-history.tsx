import '../../../../../libs/web-ui/src/styles/route.css';
import { useQuery } from '@lib/web-graphql';
import { decimal, shortDate } from '@lib/web-ui';
import { StrengthNote } from '../strength/strength-note.js';
import { ValidityHistory } from '../validity/validity-history.js';
import { PracticeRoute, type PracticeRouteResult } from './route.gql.js';
import { routeTexts as texts } from './route.texts.js';

type Decision = NonNullable<PracticeRouteResult['practiceRoute']>['decisions'][number];

function Grounds({ decision }: { decision: Decision }) {
  if (decision.needs.length === 0 && decision.rubricMean === null) return null;
  return (
    <details class="small">
      <summary>{texts.grounds}</summary>
      <ul>
        {decision.needs.map((need) => (
          <li key={need.title}>
            {need.title}: {need.detail}
          </li>
        ))}
        {decision.scores.map((line) => (
          <li key={line.name}>
            {line.name}: <b class="num">{line.score}</b>
            {line.note ? `. ${line.note}` : ''}
          </li>
        ))}
      </ul>
      {decision.rubricMean === null ? null : (
        <p>
          {texts.rubric(decision.scoredBy ?? '', decimal(decision.rubricMean))} {texts.ownRubric}
        </p>
      )}
    </details>
  );
}

/** Every decision on the stage of a published practice, the last first, down to the day it was published. */
export function RouteHistory({ slug, version }: { slug: string; version: number }) {
  const route = useQuery(PracticeRoute, { slug }).data?.practiceRoute;
  if (!route) return null;
  return (
    <>
      <StrengthNote strength={route.strength} />
      <section class="part" id="ruta">
        <h2>{texts.history}</h2>
        <ol class="plain route-steps">
          {route.decisions.map((decision) => (
            <li key={decision.id}>
              <b>{texts.moved(decision.to, decision.back)}</b>
              <span class="small muted block">
                {texts.by(decision.byName, shortDate(decision.at), decision.version, decision.period)}
              </span>
              <p class="pre">
                {decision.back ? `${texts.reason}: ` : ''}
                {decision.comment}
              </p>
              <Grounds decision={decision} />
            </li>
          ))}
          <li>
            <b>{texts.began}</b>
            <span class="small muted block">{shortDate(route.publishedSince)}</span>
          </li>
        </ol>
        <ValidityHistory entries={route.validity} />
        {version > 1 ? (
          <p>
            <a href={`/practicas/${slug}/cambios`}>{texts.changes}</a>
          </p>
        ) : null}
      </section>
    </>
  );
}
