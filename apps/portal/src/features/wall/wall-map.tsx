import { decimal, TileLegend, TileMap, type Tile } from '@lib/web-ui';
import { toggled } from './filter.js';
import type { RegionsResult } from './territory.gql.js';
import type { WallFacetsResult } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

export interface WallMapProps {
  regions: RegionsResult['regions'];
  counts: WallFacetsResult['wallFacets']['regions'];
  search: URLSearchParams;
}

function tilesOf({ regions, counts, search }: WallMapProps): Tile[] {
  const byId = new Map(counts.map((facet) => [facet.id, facet.count]));
  const chosen = search.getAll('region');
  return regions.map((region) => ({
    id: region.id,
    name: region.name,
    label: region.tileLabel,
    row: region.tileRow,
    column: region.tileColumn,
    count: byId.get(region.id) ?? 0,
    href: toggled(search, 'region', region.id),
    selected: chosen.includes(region.id),
  }));
}

/** The map and its table twin say the same thing and lead to the same place. */
export function WallMap(props: WallMapProps) {
  const tiles = tilesOf(props);
  const total = tiles.reduce((sum, tile) => sum + tile.count, 0);
  const active = tiles.filter((tile) => tile.count > 0).length;
  const ranked = tiles.filter((tile) => tile.count > 0).sort((a, b) => b.count - a.count);
  return (
    <section aria-labelledby="donde">
      <h2 id="donde" class="h3">
        {texts.where}
      </h2>
      <p class="small muted">{texts.mapSentence(total, active)}</p>
      <TileMap tiles={tiles} caption={texts.mapCaption} countText={texts.total} />
      <TileLegend texts={texts.legend} />
      <details class="small">
        <summary>{texts.asTable}</summary>
        <table>
          <caption class="sr">{texts.mapCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.region}</th>
              <th scope="col" class="n">
                {texts.practices}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((tile) => (
              <tr key={tile.id}>
                <th scope="row">
                  <a href={tile.href}>{tile.name}</a>
                </th>
                <td class="n">{decimal(tile.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
