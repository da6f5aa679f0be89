import type { Server, Socket } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS, until } from '../../support/browser.js';
import type { TestApp } from '../../support/index.js';

export type Network = { cut(...contexts: BrowserContext[]): Promise<void>; mend(...contexts: BrowserContext[]): Promise<void> };

/** Really cut: the browser's own switch leaves the service worker its line, so the server hangs up on everyone too. */
export function networkOf({ app }: TestApp): Network {
  const server = app.getHttpServer() as Server;
  const open = new Set<Socket>();
  let isCut = false;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    if (isCut) socket.destroy();
  });
  return {
    cut: async (...contexts) => {
      isCut = true;
      for (const socket of open) socket.destroy();
      for (const context of contexts) await context.setOffline(true);
    },
    mend: async (...contexts) => {
      isCut = false;
      for (const context of contexts) await context.setOffline(false);
    },
  };
}

/** Until the service worker has everything that a member takes along. */
export async function waitUntilKept(page: Page): Promise<void> {
  // Asked from here, turn by turn: a promise inside waitForFunction counts as found.
  if (await until(() => page.evaluate(isAllKept), 2 * PATIENCE_MS)) return;
  throw new Error('the service worker did not keep every file of a member');
}

async function isAllKept(): Promise<boolean> {
  await navigator.serviceWorker.ready;
  if (!(await caches.has('cop-socia'))) return false;
  const worker = await (await fetch('/sw.js')).text();
  const files = JSON.parse(/MEMBER_FILES = (\[.*?\])/.exec(worker)?.[1] ?? '[]') as string[];
  const kept = await Promise.all(files.map((file) => caches.match(file)));
  return files.length > 10 && kept.every(Boolean);
}

/** Everything that this browser keeps of anyone, as one text: storages, databases and caches. */
export async function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result as unknown[]);
          asked.onerror = () => reject(asked.error);
        });
        parts.push(`${name}/${store}:${JSON.stringify(rows)}`);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const type = (await cache.match(request))?.headers.get('content-type') ?? '';
        const text = /html|json/.test(type) ? await (await cache.match(request))?.text() : '';
        parts.push(`${name} ${request.url} ${text ?? ''}`);
      }
    }
    return parts.join('\n');
  });
}

/** Runs in the page before its code: what this browser keeps in its database is read `pause` ms late. */
export function lateQueue(pause: number): void {
  const prompt = IDBObjectStore.prototype.getAll;
  IDBObjectStore.prototype.getAll = function (...wanted) {
    const asked = prompt.apply(this, wanted);
    return new Proxy(asked, {
      get: (_asked, name) => asked[name as 'result'],
      set: (_asked, name, heard: () => void) => {
        if (name === 'onsuccess') asked.addEventListener('success', () => setTimeout(heard, pause));
        return true;
      },
    });
  };
}

/** The server gets the request and the phone never hears the answer. */
export async function loseReplies(context: BrowserContext, operation: string, times: number): Promise<() => number> {
  let lost = 0;
  await context.route('**/graphql', async (route) => {
    if (lost < times && route.request().postData()?.includes(`"${operation}"`)) {
      lost += 1;
      await route.fetch();
      return route.abort();
    }
    return route.fallback();
  });
  return () => lost;
}

/** Writes a whole sheet from its task list, section by section, as `submit.spec.ts` does with signal. */
export async function fillSheet(page: Page, draft: string): Promise<void> {
  const open = (section: string) => page.goto(`${draft}/${section}`, { waitUntil: 'load' });
  const kept = () => page.locator('.save', { hasText: /Guardado en este equipo/ }).waitFor();
  await open('basics');
  await page.fill('#basics-summary', 'Las escuelas de la red leen juntas cada semana.');
  await page.selectOption('#basics-themeId', { index: 1 });
  await page.fill('#basics-startedOn', '2025-03-10');
  await kept();
  await open('place');
  await page.fill('#place-districts', 'huacho');
  await page
    .getByRole('button', { name: /Elegir Huacho/i })
    .first()
    .click();
  await kept();
  await open('team');
  await page.fill('#person-name', 'Integrante de prueba');
  await page.fill('#person-post', 'Especialista');
  await page.click('text=Agregar al equipo');
  await kept();
  for (const section of ['context', 'problem', 'objective', 'actions', 'lessons']) {
    await open(section);
    await page.fill('#text', `Texto de la sección ${section}.`);
    await kept();
  }
  await open('strategy');
  await page.fill('#lines-0-heading', 'Círculos de lectura');
  await page.fill('#lines-0-text', 'Cada viernes, con las familias.');
  await kept();
  await open('results');
  await page.fill('#results-lines-0', 'Más estudiantes leen en casa.');
  await kept();
  await open('sustainability');
  await page.fill('#sustainability-text', 'La red la sostiene con su plan anual.');
  await kept();
}
