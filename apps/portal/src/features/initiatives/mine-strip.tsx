import { shortDate } from '@lib/web-ui';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyInitiatives } from './initiatives.gql.js';
import { wallTexts as texts } from './initiatives.texts.js';
import { StateChip } from './state-chip.js';

/** What the reader shared, however it stands; nothing while she shared nothing. */
export function MineStrip() {
  const items = usePrivateQuery(MyInitiatives, {}).data?.myInitiatives.items ?? [];
  if (items.length === 0) return null;
  return (
    <details class="card pad initiative-mine">
      <summary>
        <b>
          {texts.mine} · {items.length}
        </b>
      </summary>
      <ul class="plain roomy">
        {items.map(({ id, title, state, sharedAt, contributionCount }) => (
          <li key={id}>
            <a href={`/iniciativas/${id}`}>{title}</a> <StateChip state={state} />
            <span class="small muted block">
              {shortDate(sharedAt)} · {texts.contributions(contributionCount)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
