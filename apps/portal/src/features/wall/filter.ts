import type { SchoolLevel, Stage, WallFilter, WallOrder } from '../../graphql/schema.gen.js';

export const stages: readonly Stage[] = ['INITIAL', 'INTERMEDIATE', 'ADVANCED'];
const stageWords: Record<string, Stage> = { inicial: 'INITIAL', intermedio: 'INTERMEDIATE', avanzado: 'ADVANCED' };

const levelWords: Record<string, SchoolLevel> = {
  inicial: 'PRESCHOOL',
  primaria: 'PRIMARY',
  secundaria: 'SECONDARY',
  especial: 'SPECIAL',
  alternativa: 'ALTERNATIVE',
  tecnica: 'TECHNICAL',
};
const orders: Record<string, WallOrder> = { utiles: 'USEFUL', transferidas: 'TRANSFERRED' };

export function levelWord(level: string): string {
  return Object.keys(levelWords).find((word) => levelWords[word] === level) ?? '';
}

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
  const macroRegions = search.getAll('macrorregion').filter(Boolean);
  if (macroRegions.length > 0) filter.macroRegions = macroRegions;
  const levels = search.getAll('nivel').flatMap((word) => levelWords[word] ?? []);
  if (levels.length > 0) filter.levels = levels;
  const year = /^20\d\d$/.exec(search.get('anio') ?? '')?.[0];
  if (year) filter.year = Number(year);
  const iged = search.get('iged');
  if (iged) filter.iged = iged;
  if (search.get('referente') === '1') filter.referent = true;
  if (search.get('vencidas') === '1') filter.lapsed = true;
  return { filter, order: orders[search.get('orden') ?? ''] ?? 'NEW', after: search.get('desde') };
}

export function wallHref(search: URLSearchParams): string {
  const query = search.toString();
  return query ? `/muro?${query}` : '/muro';
}

/** The address of a filter that was kept: what `readAddress` reads back. */
export function addressOf(filter: WallFilter): string {
  const search = new URLSearchParams();
  const all = (name: string, values: readonly string[] | null | undefined) =>
    values?.forEach((value) => search.append(name, value));
  if (filter.search) search.set('q', filter.search);
  all('estadio', filter.stages?.map(stageWord));
  all('tema', filter.themes);
  all('region', filter.regions);
  all('macrorregion', filter.macroRegions);
  all('nivel', filter.levels?.map(levelWord));
  if (filter.iged) search.set('iged', filter.iged);
  if (filter.year) search.set('anio', String(filter.year));
  if (filter.referent) search.set('referente', '1');
  if (filter.lapsed) search.set('vencidas', '1');
  return wallHref(search);
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
  const lists = [filter.stages, filter.themes, filter.regions, filter.macroRegions, filter.levels];
  const single = [filter.referent, filter.lapsed, filter.year, filter.iged].filter(Boolean).length;
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), single);
}

/** The Iged are too many to be listed for the whole country: only under a region, or for the one that is chosen. */
export const asksIgeds = (filter: WallFilter): boolean => Boolean(filter.regions?.length || filter.iged);

/** The feed of one region, one theme or both; of a wider choice, that of the whole wall. */
export function feedOf({ regions, themes }: WallFilter): string {
  const search = new URLSearchParams();
  if (regions?.length === 1) search.set('region', regions[0] ?? '');
  if (themes?.length === 1) search.set('tema', themes[0] ?? '');
  const query = search.toString();
  return query ? `/muro.atom?${query}` : '/muro.atom';
}
