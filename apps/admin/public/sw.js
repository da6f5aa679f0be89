// The control of who enters, where there is no network. Only phones that were prepared for it have this; the build writes the version and the files.
const VERSION = 'desarrollo';
const FILES = [];
const PREFIX = 'mesa-puerta-';
const CACHE = PREFIX + VERSION;
const SHELL = '/admin/';
const CONTROL = /^\/admin\/intercambios\/[^/]+\/control\/?$/;
const NETWORK_MS = 4000;

async function install() {
  const cache = await caches.open(CACHE);
  // Without the cookie: a shell that belongs to nobody.
  const shell = await fetch(SHELL, { credentials: 'omit', cache: 'no-cache' });
  if (!shell.ok) throw new Error('The shell did not come');
  await cache.put(SHELL, shell);
  for (const file of FILES) if (!(await cache.match(file))) await cache.add(file);
  await self.skipWaiting();
}

/** The files of the version before stay: a page that is open still asks for them. */
async function activate() {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  for (const name of own.slice(0, -2)) if (name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function page(request) {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(NETWORK_MS) });
  } catch {
    return (await caches.match(SHELL)) ?? Response.error();
  }
}

async function asset(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate' && CONTROL.test(pathname)) event.respondWith(page(event.request));
  else if (pathname.startsWith('/admin/assets/') || pathname === '/mark.svg') event.respondWith(asset(event.request));
});
