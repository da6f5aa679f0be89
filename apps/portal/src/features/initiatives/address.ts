import type { InitiativeState } from '../../graphql/schema.gen.js';
import type { InitiativesVariables } from './initiatives.gql.js';

const words: Record<string, InitiativeState> = {
  'sin-acompanamiento': 'SHARED',
  acompanadas: 'ACCOMPANIED',
  practicas: 'TURNED',
  archivadas: 'ARCHIVED',
};
export const stateWords = Object.entries(words);
const LONGEST = 120;

/** The address of the wall is its filter, in Spanish words: it can be shared, and a plain form sends it. */
export function readAddress(search: URLSearchParams): InitiativesVariables {
  const one = (name: string) => search.get(name)?.trim() || undefined;
  return {
    search: one('q')?.slice(0, LONGEST),
    theme: one('tema'),
    region: one('region'),
    state: words[search.get('estado') ?? ''],
    after: one('desde'),
  };
}

export function isFiltered({ search, theme, region, state }: InitiativesVariables): boolean {
  return Boolean(search ?? theme ?? region ?? state);
}

/** The same choice from another place on. */
export function withPlace(search: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(search);
  if (after === null) next.delete('desde');
  else next.set('desde', after);
  const query = next.toString();
  return query ? `/iniciativas?${query}` : '/iniciativas';
}
