import type { RankingChoicesResult } from './ranking.gql.js';

export const MACRO = 'macro:';
export const IGED = 'iged:';

/** A region, a macro-region (`macro:…`) or an Iged (`iged:…` as chosen from the list, or an address of its own). */
export function placeOf(search: URLSearchParams) {
  const place = search.get('region') || null;
  const after = (mark: string): string | null => (place?.startsWith(mark) ? place.slice(mark.length) : null);
  const [macroRegion, chosen] = [after(MACRO), after(IGED)];
  return { region: macroRegion ?? chosen ? null : place, macroRegion, iged: chosen ?? (place ? null : search.get('iged') || null) };
}

export function pageOf(search: URLSearchParams): number {
  const page = Number(search.get('pagina') ?? 1);
  return Number.isInteger(page) && page >= 1 ? page : 1;
}

/** The same address with other words; an empty one leaves. */
export function addressOf(path: string, search: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  const query = next.toString();
  return query ? `${path}?${query}` : path;
}

/** In the order in which the regions name them, each once. */
export function macroRegionsOf(regions: RankingChoicesResult['regions']): [string, string][] {
  const found = new Map<string, string>();
  for (const { macroRegionId, macroRegionName } of regions) if (macroRegionId) found.set(macroRegionId, macroRegionName ?? macroRegionId);
  return [...found].sort(([, a], [, b]) => a.localeCompare(b, 'es'));
}
