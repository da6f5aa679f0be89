import { readFileSync } from 'node:fs';
import { SIBLINGS } from './siblings.mjs';
import { httpGet, httpRequest } from './load.mjs';

/** The fifth and the last are misspelt on purpose. */
const WORDS = ['gestión del riesgo', 'liderazgo directivo', 'convivencia intercultural', 'materiales', 'fabricasion digital', 'cuentos en familia', 'matematica con juegos', 'saveres ancestrales'];
const PAGES = 200;

/**
 * What is measured: for each case the same questions for both servers. The api gets the operations of the portal itself, by their
 * hash; the floor gets the name of its statement and the values.
 */
export function cases({ manifest, regions, today, cookie }) {
  const operations = operationsIn(manifest);
  const api = (name, variables, withCookie) =>
    httpRequest({
      path: '/graphql',
      body: { operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: operations.get(name) } } },
      cookie: withCookie ? cookie : undefined,
    });
  const floor = (statement, values, withCookie) => httpRequest({ path: '/', body: { statement, values }, cookie: withCookie ? cookie : undefined });
  const shared = (name, variables) =>
    httpGet({
      path: '/graphql',
      query: { variables: JSON.stringify(variables), extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: operations.get(name) } }) },
    });
  const pair = (operation, variables, statement, values, withCookie = false) => ({
    api: api(operation, variables, withCookie),
    floor: floor(statement, values, withCookie),
    shared: shared(operation, variables),
    visitor: api(operation, variables),
  });
  // What only a member may ask is never shared.
  const own = (asked) => ({ ...asked, shared: asked.api });
  const slugs = Array.from({ length: PAGES }, (_, n) => `practica-de-prueba-${1 + n * 97}`);
  return [
    { name: 'Wall, 20 practices', goal: 0.75, pairs: [pair('Wall', { filter: null, order: 'NEW', after: null }, 'wall', [])] },
    { name: 'Practice page', goal: 0.65, pairs: slugs.map((slug) => pair('Practice', { slug }, 'practice', [slug, today])) },
    {
      name: 'Search with facets',
      goal: 0.9,
      pairs: WORDS.flatMap((search) => [
        pair('Wall', { filter: { search }, order: 'NEW', after: null }, 'search', [search]),
        pair('WallFacets', { filter: { search } }, 'facets', [search]),
      ]),
    },
    { name: 'Similar practices, on the page', goal: 0.75, pairs: slugs.map((slug) => pair('Similar', { slug }, 'similar', [slug])) },
    {
      name: 'Similar practices, while writing',
      goal: 0.75,
      pairs: SIBLINGS.map(({ sibling }) => own(pair('SimilarToMine', { input: sibling }, 'similar-text', [sibling.title, sibling.summary, sibling.problem], true))),
    },
    { name: 'National ranking, own position', goal: 0.7, pairs: [pair('Ranking', { season: null, region: null, first: 50 }, 'ranking', [today], true)] },
    {
      name: 'Regional ranking, own position',
      goal: 0.7,
      pairs: regions.map((region) => pair('Ranking', { season: null, region, first: 50 }, 'ranking-region', [today, region], true)),
    },
  ];
}

/** Hash of each operation of the build's manifest, by its name. */
export function operationsIn(file) {
  const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(texts.map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1], hash]));
}

/** First path where the api's answer is not in the floor's, or null. The floor may carry more, never less. */
export function difference(api, floor, path = '') {
  if (path.endsWith('.updatedAt')) return null;
  if (Array.isArray(api)) {
    if (!Array.isArray(floor) || api.length !== floor.length) return path;
    return first(api.map((item, at) => difference(item, floor[at], `${path}[${at}]`)));
  }
  if (api !== null && typeof api === 'object') {
    if (floor === null || typeof floor !== 'object') return path;
    return first(Object.keys(api).map((key) => difference(api[key], floor[key], `${path}.${key}`)));
  }
  return api === floor ? null : `${path}: ${JSON.stringify(api)} / ${JSON.stringify(floor)}`;
}

function first(found) {
  return found.find((item) => item !== null) ?? null;
}
