import type { Stage, WallFilter, WallOrder } from '../../graphql/schema.gen.js';

export const stages: readonly Stage[] = ['INITIAL', 'INTERMEDIATE', 'ADVANCED'];
const stageWords: Record<string, Stage> = { inicial: 'INITIAL', intermedio: 'INTERMEDIATE', avanzado: 'ADVANCED' };

export function stageWord(stage: Stage): string {
  return Object.keys(stageWords).find((word) => stageWords[word] === stage) ?? '';
}

export interface WallAddress {
  filter: WallFilter;
  order: WallOrder;
  after: string | null;
}

/** The address of the wall is the filter, in Spanish words: it can be shared, bookmarked and sent by a plain form. */
export function readAddress(search: URLSearchParams): WallAddress {
  const filter: WallFilter = {};
  const words = search.get('q')?.trim().slice(0, 120);
  if (words) filter.search = words;
  const chosen = search.getAll('estadio').flatMap((word) => stageWords[word] ?? []);
  if (chosen.length > 0) filter.stages = chosen;
  const themes = search.getAll('tema').filter(Boolean);
  if (themes.length > 0) filter.themes = themes;
  const regions = search.getAll('region').filter(Boolean);
  if (regions.length > 0) filter.regions = regions;
  if (search.get('referente') === '1') filter.referent = true;
  if (search.get('vencidas') === '1') filter.lapsed = true;
  return { filter, order: search.get('orden') === 'utiles' ? 'USEFUL' : 'NEW', after: search.get('desde') };
}

export function wallHref(search: URLSearchParams): string {
  const query = search.toString();
  return query ? `/muro?${query}` : '/muro';
}

/** The same address with one value put in or taken out, from the first page on. */
export function toggled(search: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(search);
  next.delete('desde');
  const values = next.getAll(name);
  next.delete(name);
  const kept = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  kept.forEach((one) => next.append(name, one));
  return wallHref(next);
}

export function withValue(search: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return wallHref(next);
}

export function countChosen(filter: WallFilter): number {
  return (filter.stages?.length ?? 0) + (filter.themes?.length ?? 0) + (filter.regions?.length ?? 0) + (filter.referent ? 1 : 0) + (filter.lapsed ? 1 : 0);
}

/** The feed of one region, one theme or both; of a wider choice, that of the whole wall. */
export function feedOf({ regions, themes }: WallFilter): string {
  const search = new URLSearchParams();
  if (regions?.length === 1) search.set('region', regions[0] ?? '');
  if (themes?.length === 1) search.set('tema', themes[0] ?? '');
  const query = search.toString();
  return query ? `/muro.atom?${query}` : '/muro.atom';
}
