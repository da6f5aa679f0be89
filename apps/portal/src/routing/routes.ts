import type { PageModule, Params, Route } from './page.js';

type Pages = Record<string, () => Promise<PageModule>>;

/** Keep the list of rooms left out here the same as in `space-routes.ts`. */
const pages: Pages = import.meta.glob<PageModule>([
  '../features/*/*.page.tsx',
  '!../features/{spaces,advisory,initiatives,challenges,transfers,circles,allies,exchanges,webinars,figures,reports}/*.page.tsx',
]);

/**
 * The most specific first. Every public route is its own chunk; nobody downloads the editors to read the wall. The spaces keep
 * their own table, fetched with the first of their pages: the first view pays for no address it does not show.
 */
export const routes: readonly Route[] = [
  { path: '/', kind: 'public', page: 'home/home.page' },
  { path: '/muro', kind: 'public', page: 'wall/wall.page' },
  { path: '/practicas/:slug/cambios', kind: 'public', page: 'edition/changes.page' },
  { path: '/practicas/:slug/relevo', kind: 'private', page: 'handover/handover.page' },
  { path: '/practicas/:slug', kind: 'public', page: 'practice/practice.page' },
  { path: '/ranking', kind: 'public', page: 'ranking/ranking.page' },
  { path: '/ranking/instituciones', kind: 'public', page: 'ranking/igeds.page' },
  { path: '/ranking/comparacion', kind: 'public', page: 'ranking/equity.page' },
  { path: '/ranking/como-se-gana', kind: 'public', page: 'ranking/rules.page' },
  { path: '/insignias', kind: 'public', page: 'insignias/gallery.page' },
  { path: '/insignias/:id', kind: 'public', page: 'insignias/insignia.page' },
  { path: '/vitrina/:id', kind: 'public', page: 'showcase/showcase.page' },
  { path: '/verificar', kind: 'public', page: 'insignias/check.page' },
  { path: '/verificar/:id', kind: 'public', page: 'insignias/verify.page' },
  { path: '/ingresar', kind: 'form', page: 'access/login.page' },
  { path: '/registro', kind: 'form', page: 'access/register.page' },
  { path: '/activar', kind: 'form', page: 'access/activate.page' },
  { path: '/olvide', kind: 'form', page: 'access/forgot.page' },
  { path: '/restablecer', kind: 'form', page: 'access/reset.page' },
  { path: '/segundo-paso', kind: 'form', page: 'second-factor/enrol.page' },
  { path: '/privacidad', kind: 'public', page: 'privacy/privacy.page' },
  { path: '/mis-practicas', kind: 'private', page: 'my-practices/my-practices.page' },
  { path: '/mis-practicas/:id', kind: 'private', page: 'sheet/tasks.page' },
  { path: '/mis-practicas/:id/revisar', kind: 'private', page: 'sheet/review.page' },
  { path: '/mis-practicas/:id/transferencia', kind: 'private', page: 'transfer-sheet/transfer-sheet.page' },
  { path: '/mis-practicas/:id/mejoras', kind: 'private', page: 'sheet/improvements.page' },
  { path: '/mis-practicas/:id/evidence', kind: 'private', page: 'evidence/evidence.page' },
  { path: '/mis-practicas/:id/:section', kind: 'private', page: 'sheet/section.page' },
  { path: '/moderacion/:id', kind: 'private', page: 'conversation/case.page' },
  { path: '/avisos', kind: 'private', page: 'inbox/inbox.page' },
  { path: '/yo', kind: 'private', page: 'me/me.page' },
  { path: '/yo/avisos', kind: 'private', page: 'notices/preferences.page' },
  { path: '/yo/busquedas', kind: 'private', page: 'saved-search/saved.page' },
  { path: '/yo/puntos', kind: 'private', page: 'me/points.page' },
  { path: '/yo/insignias', kind: 'private', page: 'insignias/mine.page' },
  { path: '/yo/vitrina', kind: 'private', page: 'showcase/mine.page' },
  { path: '/yo/cuenta', kind: 'private', page: 'me/account.page' },
  { path: '/yo/datos', kind: 'private', page: 'my-data/my-data.page' },
  { path: '/por-enviar', kind: 'private', page: 'offline/queue.page' },
  { path: '/yo/sin-conexion', kind: 'private', page: 'offline/offline.page' },
];

function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Params = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = safeDecode(value);
    else if (part !== value) return null;
  }
  return params;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

let spaces: { routes: readonly Route[]; pages: Pages } | null = null;

const within = (table: readonly Route[], path: string): Found | null => {
  for (const route of table) {
    const params = match(route.path, path);
    if (params) return { route, params };
  }
  return null;
};

export interface Found {
  route: Route;
  params: Params;
}

/** Undefined while nobody knows: the table of the spaces has not arrived. */
export function findRoute(address: string): Found | null | undefined {
  const path = address.length > 1 ? address.replace(/\/+$/, '') : address;
  return within(routes, path) ?? (spaces ? within(spaces.routes, path) : undefined);
}

/** The same, once it is known. */
export async function routeOf(address: string): Promise<Found | null> {
  const known = findRoute(address);
  if (known !== undefined) return known;
  const { spaceRoutes, spacePages } = await import('./space-routes.js');
  spaces = { routes: spaceRoutes, pages: spacePages };
  return findRoute(address) ?? null;
}

const loaded = new Map<Route, PageModule>();

export function loadedPage(route: Route): PageModule | undefined {
  return loaded.get(route);
}

export async function loadPage(route: Route): Promise<PageModule> {
  const known = loaded.get(route);
  if (known) return known;
  const file = `../features/${route.page}.tsx`;
  const load = pages[file] ?? spaces?.pages[file];
  if (!load) throw new Error(`No page ${route.page}`);
  const page = await load();
  loaded.set(route, page);
  return page;
}
