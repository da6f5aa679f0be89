import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FEATURES = 'apps/portal/src/features';
const sources = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
const sender = readFileSync('apps/portal/src/offline/senders.ts', 'utf8');
const known = /fromEntries\(\s*\[([\s\S]*?)\]/.exec(sender)?.[1] ?? '';

/** What a screen sends by `useWish`, which leaves it in the queue when there is no network. */
const wished = sources.flatMap((file) => {
  const text = readFileSync(join(FEATURES, file), 'utf8');
  return text.includes('= useWish()') ? [...text.matchAll(/\brun\(\s*([A-Z]\w+),/g)].map(([, operation]) => ({ file, operation })) : [];
});

test('Screens that may leave something in the queue are found', () => {
  expect(wished.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['GiveTestimonial', 'ShareInitiative', 'Contribute', 'WriteComment']));
});

test.each(wished)('$operation, of $file, leaves the queue when the network is back', ({ operation }) => {
  expect(known).toMatch(new RegExp(`\\b${operation}\\b`));
});
