import { stageLabel } from '@lib/web-ui';
import { readAddress, stageWord, toggled, wallHref, withValue } from './filter.js';
import type { RegionsResult } from './territory.gql.js';
import type { WallFacetsResult } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

interface AppliedProps {
  search: URLSearchParams;
  themes: WallFacetsResult['wallFacets']['themes'];
  regions: RegionsResult['regions'];
}

function appliedList({ search, themes, regions }: AppliedProps): { name: string; href: string }[] {
  const { filter } = readAddress(search);
  const regionNames = new Map(regions.map((region) => [region.id, region.name]));
  const themeNames = new Map(themes.map((theme) => [theme.id, theme.name]));
  return [
    ...(filter.search ? [{ name: `«${filter.search}»`, href: withValue(search, 'q', null) }] : []),
    ...(filter.regions ?? []).map((id) => ({ name: regionNames.get(id) ?? id, href: toggled(search, 'region', id) })),
    ...(filter.stages ?? []).map((stage) => ({ name: stageLabel(stage), href: toggled(search, 'estadio', stageWord(stage)) })),
    ...(filter.themes ?? []).map((id) => ({ name: themeNames.get(id) ?? id, href: toggled(search, 'tema', id) })),
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
