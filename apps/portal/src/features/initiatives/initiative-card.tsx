import { shortDate } from '@lib/web-ui';
import type { InitiativeCardFragment } from './initiatives.gql.js';
import { wallTexts as texts } from './initiatives.texts.js';
import { StateChip } from './state-chip.js';

export function InitiativeCard({ initiative, level = 2 }: { initiative: InitiativeCardFragment; level?: 2 | 3 }) {
  const { id, state, title, lead, themeName, regionName, igedName, sharedAt, contributionCount, asksHelp, image } = initiative;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="card practice-card">
      {image ? (
        <img class="initiative-photo" src={image.url} width={image.width} height={image.height} alt="" loading="lazy" decoding="async" />
      ) : null}
      <div class="row apart">
        <StateChip state={state} />
        <span class="small muted">{regionName}</span>
      </div>
      <Heading class="h3">
        <a href={`/iniciativas/${id}`}>{title}</a>
      </Heading>
      <p class="small muted">
        {igedName} · {shortDate(sharedAt)}
      </p>
      <p class="clamp">{lead}</p>
      <p class="row">
        <span class="chip">{themeName}</span>
        {asksHelp && (state === 'SHARED' || state === 'ACCOMPANIED') ? <span class="chip maize">{texts.asksHelp}</span> : null}
      </p>
      <p class="counts">{texts.contributions(contributionCount)}</p>
    </article>
  );
}
