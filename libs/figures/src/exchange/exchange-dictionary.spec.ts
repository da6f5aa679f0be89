import { DICTIONARY } from '../dictionary/dictionary.js';
import { EXCHANGE_DICTIONARY } from './exchange-dictionary.js';

test('no figure of an exchange has the key or the name of another', () => {
  const all = [...DICTIONARY, ...EXCHANGE_DICTIONARY];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each(EXCHANGE_DICTIONARY.map((figure) => [figure.key, figure] as const))('%s says in a sentence what it counts, of one exchange, and only reads', (key, figure) => {
  expect(key).toMatch(/^exchange\.[a-z_]+$/);
  expect(figure.definition).toMatch(/^[A-ZÁÉÍÓÚÑ][^.]*\.$/);
  expect([figure.sql.includes('$1'), /\$[2-9]/.test(figure.sql)]).toEqual([true, false]);
  expect(figure.sql).not.toMatch(/\b(?:insert|update|delete|truncate|alter|drop)\b/i);
  const total = EXCHANGE_DICTIONARY.find((one) => one.key === figure.addsUpTo);
  if (figure.addsUpTo) expect([total?.people, total?.public]).toEqual([figure.people, figure.public]);
});
