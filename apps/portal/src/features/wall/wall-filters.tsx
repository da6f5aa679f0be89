import { decimal, stageLabel } from '@lib/web-ui';
import type { WallFilter } from '../../graphql/schema.gen.js';
import { levelWord, stages, stageWord } from './filter.js';
import type { WallFacetsResult, WallIgedsResult } from './wall.gql.js';
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

type Facet = { id: string; name: string; count: number };

/** One of the lists of boxes; without options it is not there. */
function Boxes(props: {
  title: string;
  name: string;
  options: Facet[];
  wordOf?: (id: string) => string;
  chosen: readonly string[] | null | undefined;
}) {
  const { options, wordOf = (id: string) => id } = props;
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend class="h3">{props.title}</legend>
      {options.map(({ id, name, count }) => (
        <Check
          key={id}
          name={props.name}
          value={wordOf(id)}
          text={name}
          count={count}
          checked={props.chosen?.includes(id) ?? false}
        />
      ))}
    </fieldset>
  );
}

/** One of many: the option that is chosen is there even when nothing is left under it. */
function OneOf(props: { title: string; name: string; any: string; options: Facet[]; chosen: string }) {
  const known = props.chosen === '' || props.options.some(({ id }) => id === props.chosen);
  const options = known ? props.options : [{ id: props.chosen, name: props.chosen, count: 0 }, ...props.options];
  return (
    <label class="field">
      <span class="h3">{props.title}</span>
      <select name={props.name}>
        <option value="">{props.any}</option>
        {options.map(({ id, name, count }) => (
          <option key={id} value={id} selected={id === props.chosen}>
            {texts.optionCount(name, count)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A plain GET form. With JavaScript it sends itself at each choice; without, its button does. */
export function WallFilters(props: {
  filter: WallFilter;
  facets: WallFacetsResult['wallFacets'];
  igeds: WallIgedsResult['wallIgeds'] | null;
  search: URLSearchParams;
}) {
  const { filter, facets, igeds } = props;
  const counts = new Map(facets.stages.map((facet) => [facet.id, facet.count]));
  const years = facets.years.map(({ id, count }) => ({ id, name: id, count }));
  return (
    <form id="filtro" action="/muro" method="get" onChange={(event) => event.currentTarget.requestSubmit()}>
      {props.search.getAll('region').map((region) => (
        <input type="hidden" name="region" value={region} key={region} />
      ))}
      {igeds ? <OneOf title={texts.iged} name="iged" any={texts.anyIged} options={igeds} chosen={filter.iged ?? ''} /> : null}
      <Boxes title={texts.macroRegion} name="macrorregion" options={facets.macroRegions} chosen={filter.macroRegions} />
      <fieldset>
        <legend class="h3">{texts.stage}</legend>
        {stages.map((stage) => (
          <Check
            key={stage}
            name="estadio"
            value={stageWord(stage)}
            text={stageLabel(stage)}
            count={counts.get(stage) ?? 0}
            checked={filter.stages?.includes(stage) ?? false}
          />
        ))}
        <Check name="referente" value="1" text={texts.referentOnly} count={facets.referents} checked={filter.referent ?? false} />
        <Check name="vencidas" value="1" text={texts.lapsedToo} checked={filter.lapsed ?? false} />
      </fieldset>
      <Boxes title={texts.theme} name="tema" options={facets.themes} chosen={filter.themes} />
      <Boxes title={texts.level} name="nivel" options={facets.levels} wordOf={levelWord} chosen={filter.levels} />
      <OneOf title={texts.year} name="anio" any={texts.anyYear} options={years} chosen={filter.year ? String(filter.year) : ''} />
      <button class="btn quiet wide no-js-only">{texts.apply}</button>
    </form>
  );
}
