import { decimal, stageLabel } from '@lib/web-ui';
import type { WallFilter } from '../../graphql/schema.gen.js';
import { stages, stageWord } from './filter.js';
import type { WallFacetsResult } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

interface Choice {
  name: string;
  value: string;
  text: string;
  count?: number;
  checked: boolean;
}

function Check(choice: Choice) {
  return (
    <label class="check">
      <input type="checkbox" name={choice.name} value={choice.value} checked={choice.checked} />
      <span>{choice.text}</span>
      {choice.count === undefined ? null : <span class="small muted num">{decimal(choice.count)}</span>}
    </label>
  );
}

/** A plain GET form. With JavaScript it sends itself at each choice; without, its button does. */
export function WallFilters(props: { filter: WallFilter; facets: WallFacetsResult['wallFacets']; search: URLSearchParams }) {
  const { filter, facets } = props;
  const stageCounts = new Map(facets.stages.map((facet) => [facet.id, facet.count]));
  return (
    <form id="filtro" action="/muro" method="get" onChange={(event) => event.currentTarget.requestSubmit()}>
      {props.search.getAll('region').map((region) => (
        <input type="hidden" name="region" value={region} key={region} />
      ))}
      <fieldset>
        <legend class="h3">{texts.stage}</legend>
        {stages.map((stage) => (
          <Check
            key={stage}
            name="estadio"
            value={stageWord(stage)}
            text={stageLabel(stage)}
            count={stageCounts.get(stage) ?? 0}
            checked={filter.stages?.includes(stage) ?? false}
          />
        ))}
        <Check name="referente" value="1" text={texts.referentOnly} checked={filter.referent ?? false} />
        <Check name="vencidas" value="1" text={texts.lapsedToo} checked={filter.lapsed ?? false} />
      </fieldset>
      <fieldset>
        <legend class="h3">{texts.theme}</legend>
        {facets.themes.map((theme) => (
          <Check
            key={theme.id}
            name="tema"
            value={theme.id}
            text={theme.name}
            count={theme.count}
            checked={filter.themes?.includes(theme.id) ?? false}
          />
        ))}
      </fieldset>
      <button class="btn quiet wide no-js-only">{texts.apply}</button>
    </form>
  );
}
