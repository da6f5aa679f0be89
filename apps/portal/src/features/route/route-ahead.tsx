import { useRef } from 'preact/hooks';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { ValidityCard } from '../validity/validity-card.js';
import { CommitmentList } from './commitments.js';
import { MyRoute } from './my-route.gql.js';
import { aheadTexts as texts } from './ahead.texts.js';

/** What the next stage asks for: the same list with which staff would be refused; each line leads to where it is done. */
export function RouteAhead({ practiceId }: { practiceId: string }) {
  const read = usePrivateQuery(MyRoute, { practiceId });
  // While it is asked for again the last answer stays: what was just said about it stays too.
  const kept = useRef(read.data?.myRoute ?? null);
  const route = read.data?.myRoute ?? kept.current;
  kept.current = route;
  if (!route) return null;
  return (
    <>
      <section class="card pad" aria-labelledby="ruta-que-sigue">
        <h2 class="h3" id="ruta-que-sigue">
          {texts.ahead}
        </h2>
        <p class="small muted">
          {texts.now(route.step)} {route.next ? texts.missing(route.next, route.missing) : texts.top}
        </p>
        <ul class="plain small roomy">
          {route.needs.map((need) => (
            <li key={need.id}>
              <span class={`chip ${need.met ? 'leaf' : 'maize'}`}>{need.met ? texts.met : texts.lacking}</span>{' '}
              {need.met ? need.title : <a href={need.link}>{need.title}</a>}
              <span class="muted block">{need.detail}</span>
            </li>
          ))}
        </ul>
      </section>
      {route.validity ? (
        <ValidityCard practiceId={practiceId} validity={route.validity} reload={() => void read.reload()} />
      ) : null}
      <CommitmentList commitments={route.commitments} reload={() => void read.reload()} />
    </>
  );
}
