// The portal where there is no signal. Hand-written and small; the build writes the version and the list of a member's files.
const VERSION = 'desarrollo';
const MEMBER_FILES = [];
const PAGES = `cop-paginas-${VERSION}`;
const ASSETS = `cop-archivos-${VERSION}`;
/** A member is on this device: pages are then made by the browser from what her account keeps. */
const MEMBER = 'cop-socia';
const OWN = [PAGES, ASSETS, MEMBER];
/** Photos of saved practices, by account: written by the page, gone on logout. */
const PHOTOS = 'cop-fotos-';
/** The desk keeps its own. */
const DESK = 'mesa-';
const SHELL = '/ingresar';
const NOT_PAGES = /^\/(?:admin|graphql|buzon|health|subidas)(?:\/|$)/;
const assetsIn = (html) => [...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path))];

/** One by one: what arrived before the signal went is kept, and the next time goes on from there. */
async function keepAll(paths) {
  const cache = await caches.open(ASSETS);
  for (const path of paths) if (!(await cache.match(path, { ignoreVary: true }))) await cache.add(path);
}

/** Without the cookie: a shell that belongs to nobody. */
async function keepShell() {
  const response = await fetch(SHELL, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) return;
  await (await caches.open(PAGES)).put(SHELL, response.clone());
  await keepAll(assetsIn(await response.text()));
}

/** Everything a member may need without signal; what public pages were kept before is not hers. */
async function keepForMember() {
  await caches.open(MEMBER);
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) if (new URL(request.url).pathname !== SHELL) await pages.delete(request);
  await keepAll(MEMBER_FILES);
}

async function install() {
  await keepShell();
  if (await caches.has(MEMBER)) await keepAll(MEMBER_FILES);
}

async function activate() {
  for (const name of await caches.keys()) if (!OWN.includes(name) && !name.startsWith(PHOTOS) && !name.startsWith(DESK)) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'ya') self.skipWaiting();
  if (event.data === 'guardar') event.waitUntil(keepForMember().catch(() => undefined));
});

/** What anyone may read is kept for a day without signal; what belongs to a session never is. */
async function remember(request, response) {
  const shared = response.ok && (response.headers.get('cache-control') ?? '').includes('s-maxage');
  if (shared && !(await caches.has(MEMBER))) await (await caches.open(PAGES)).put(request, response);
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(remember(event.request, response.clone()).catch(() => undefined));
    return response;
  } catch {
    const kept = (await caches.has(MEMBER)) ? undefined : await caches.match(event.request, { ignoreVary: true });
    return kept ?? (await caches.match(SHELL, { ignoreVary: true })) ?? Response.error();
  }
}

async function asset(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(ASSETS)).put(request, response.clone());
  return response;
}

async function photo(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { ignoreVary: true })) ?? Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url, destination } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || NOT_PAGES.test(pathname)) return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (mode === 'navigate') event.respondWith(page(event));
  else if (destination === 'image') event.respondWith(photo(event.request));
});

// Background Sync: the browser wakes us when the signal is back, perhaps with every tab closed. What needs the texts of a sheet
// waits for a page; comments, marks and wishes go from here. Same lock as the pages: one sender at a time.
const PLAIN = ['comment', 'reply', 'interest', 'useful', 'commentUseful', 'follow'];

async function ask(name, hash, variables) {
  const body = JSON.stringify({ operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, credentials: 'same-origin', body });
  if (response.status >= 502) throw new Error('busy');
  return response.json();
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function sendPlain(account, viewerHash) {
  const database = await done(indexedDB.open(`cop-${account}`));
  try {
    if (!database.objectStoreNames.contains('queue')) return;
    const store = (mode) => database.transaction('queue', mode).objectStore('queue');
    const items = (await done(store('readonly').getAll())).filter((item) => PLAIN.includes(item.kind) && !item.refusal);
    if (items.length === 0) return;
    // Never in another person's name: who is in now must be who wrote it.
    const { data } = await ask('CurrentViewer', viewerHash, {});
    if (data?.viewer?.id !== account) return;
    for (const item of items.sort((one, other) => one.order - other.order)) {
      const answer = await ask(item.operation, item.hash, item.variables);
      // A refusal is told by the page, which asks again and has the words for it.
      if (answer.data && !answer.errors) await done(store('readwrite').delete(item.id));
    }
  } finally {
    database.close();
  }
}

async function wake(tag) {
  const [, account, viewerHash] = tag.split(':');
  const pages = await self.clients.matchAll({ type: 'window' });
  for (const client of pages) client.postMessage('enviar');
  if (pages.length === 0) await navigator.locks.request(`cop-cola-${account}`, () => sendPlain(account, viewerHash));
}

self.addEventListener('sync', (event) => {
  if (event.tag.startsWith('cop:')) event.waitUntil(wake(event.tag));
});
