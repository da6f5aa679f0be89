import { stageLabel } from '@lib/web-ui';
import { levelWord, readAddress, stageWord, toggled, wallHref, withValue } from './filter.js';
import type { RegionsResult } from './territory.gql.js';
import type { WallFacetsResult, WallIgedsResult } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

interface AppliedProps {
  search: URLSearchParams;
  facets: WallFacetsResult['wallFacets'] | undefined;
  igeds: WallIgedsResult['wallIgeds'] | null;
  regions: RegionsResult['regions'];
}

function appliedList({ search, facets, igeds, regions }: AppliedProps): { name: string; href: string }[] {
  const { filter } = readAddress(search);
  const named = (list: readonly { id: string; name: string }[] | null | undefined, id: string) =>
    list?.find((one) => one.id === id)?.name ?? id;
  return [
    ...(filter.search ? [{ name: `«${filter.search}»`, href: withValue(search, 'q', null) }] : []),
    ...(filter.regions ?? []).map((id) => ({ name: named(regions, id), href: toggled(search, 'region', id) })),
    ...(filter.stages ?? []).map((stage) => ({ name: stageLabel(stage), href: toggled(search, 'estadio', stageWord(stage)) })),
    ...(filter.themes ?? []).map((id) => ({ name: named(facets?.themes, id), href: toggled(search, 'tema', id) })),
    ...(filter.macroRegions ?? []).map((id) => ({
      name: named(facets?.macroRegions, id),
      href: toggled(search, 'macrorregion', id),
    })),
    ...(filter.levels ?? []).map((id) => ({ name: named(facets?.levels, id), href: toggled(search, 'nivel', levelWord(id)) })),
    ...(filter.iged ? [{ name: named(igeds, filter.iged), href: withValue(search, 'iged', null) }] : []),
    ...(filter.year ? [{ name: texts.yearOf(String(filter.year)), href: withValue(search, 'anio', null) }] : []),
    ...(filter.referent ? [{ name: texts.referentOnly, href: withValue(search, 'referente', null) }] : []),
    ...(filter.lapsed ? [{ name: texts.lapsedToo, href: withValue(search, 'vencidas', null) }] : []),
  ];
}

/** What is filtered now, each with a way out. */
export function Applied(props: AppliedProps) {
  const applied = appliedList(props);
  if (applied.length === 0) return null;
  const order = props.search.get('orden');
  return (
    <ul class="plain row" aria-label={texts.applied}>
      {applied.map((one) => (
        <li key={one.name}>
          <a class="chip brand" href={one.href} aria-label={texts.remove(one.name)}>
            {one.name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a class="chip plain" href={wallHref(new URLSearchParams(order ? { orden: order } : {}))}>
          {texts.clear}
        </a>
      </li>
    </ul>
  );
}
