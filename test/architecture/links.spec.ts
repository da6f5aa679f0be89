import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PORTAL = path.resolve('apps/portal/src');
/** Pages and their parts; the head of the document names files. */
const sources = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
const read = (file: string): string => readFileSync(path.join(PORTAL, file), 'utf8');
const routes = ['routing/routes.ts', 'routing/space-routes.ts'].flatMap((file) => [...read(file).matchAll(/path: '([^']+)'/g)].map(([, route]) => route));

/** What the server answers by itself: files, feeds and the other door. */
const SERVED = /\.(pdf|png|webp|json|csv|xlsx|atom|ics)$|^\/(admin|datos|mis-datos)(\/|$)/;
const HREF = /href=(?:"(\/[^"]*)"|\{`(\/[^`]*)`\})/g;

const leads = (address: string): boolean =>
  routes.some((route) => {
    const [wanted, given] = [route.split('/'), address.split('/')];
    return wanted.length === given.length && wanted.every((part, at) => part === given[at] || (part.startsWith(':') && given[at] !== ''));
  });

const links = sources.flatMap((file) =>
  [...read(file).matchAll(HREF)].map(([, plain, made]) => ({ file, address: (plain ?? made ?? '').replace(/\$\{[^}]*\}/g, 'x').replace(/[?#].*$/, '') })),
);

test('every link that the portal writes leads to a page that it has', () => {
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ address }) => !SERVED.test(address) && !leads(address))).toEqual([]);
});
