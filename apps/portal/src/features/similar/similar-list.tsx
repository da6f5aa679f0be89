import { StageSign } from '@lib/web-ui';
import type { SimilarCardFragment } from './similar.gql.js';
import { similarTexts as texts } from './similar.texts.js';

/** `aside`: opened in another tab, so that who is writing loses nothing. */
export function SimilarList({ practices, aside = false }: { practices: SimilarCardFragment[]; aside?: boolean }) {
  return (
    <ul class={aside ? 'plain stack' : 'plain grid two'}>
      {practices.map((practice) => (
        <li key={practice.id} class={aside ? undefined : 'card pad'}>
          <div class="row apart small">
            <StageSign stage={practice.stage} />
            <span class="muted">{practice.regionName}</span>
          </div>
          <h3 class="small-head">
            <a href={`/practicas/${practice.slug}`} {...(aside ? { target: '_blank', rel: 'noopener' } : {})}>
              {practice.title}
              {aside ? <span class="sr"> {texts.opens}</span> : null}
            </a>
          </h3>
          <p class="small muted">{practice.leadIgedName}</p>
          <p class="small clamp">{practice.summary}</p>
          <p class="row">
            <span class="chip">{practice.themeName}</span>
            {practice.sameRegion ? <span class="chip plain">{texts.sameRegion}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
