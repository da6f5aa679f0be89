// Second visits need no network for the shell, and a gestora opens her practice without signal. Hand-written: 1 KB.
const PAGES = 'cop-pages-1';
const ASSETS = 'cop-assets-1';
const SHELL = '/ingresar';
const NOT_PAGES = /^\/(?:admin|graphql|buzon|health)(?:\/|$)/;
const assetsIn = (html) => [...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path))];

/** Without the cookie: a shell that belongs to nobody. */
async function keepShell() {
  const response = await fetch(SHELL, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) return;
  const pages = await caches.open(PAGES);
  await pages.put(SHELL, response.clone());
  await (await caches.open(ASSETS)).addAll(assetsIn(await response.text()));
}

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const clean = caches.keys().then((names) => Promise.all(names.filter((name) => ![PAGES, ASSETS].includes(name)).map((name) => caches.delete(name))));
  event.waitUntil(clean.then(() => self.clients.claim()));
});

/** What anyone may read is kept for a day without signal; what belongs to a session never is. */
async function remember(request, response) {
  const shared = response.ok && (response.headers.get('cache-control') ?? '').includes('s-maxage');
  if (shared) await (await caches.open(PAGES)).put(request, response.clone());
  const [script] = assetsIn(await response.text()).filter((path) => path.endsWith('.js')).slice(-1);
  const shell = await (await caches.match(SHELL))?.text();
  // A new version is out: the old chunks go, the new shell comes.
  if (script && !shell?.includes(script)) {
    await caches.delete(ASSETS);
    await keepShell();
  }
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(remember(event.request, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return (await caches.match(event.request)) ?? (await caches.match(SHELL)) ?? Response.error();
  }
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(ASSETS)).put(request, response.clone());
  return response;
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || NOT_PAGES.test(pathname)) return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (mode === 'navigate') event.respondWith(page(event));
});
