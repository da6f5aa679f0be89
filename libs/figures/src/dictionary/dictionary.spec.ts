import { BASES } from './bases.js';
import { DICTIONARY, sqlOf } from './dictionary.js';
import type { Base } from './figure.definition.js';

test('a figure has one name, one sentence, one SQL; its total exists', () => {
  const keys = DICTIONARY.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(DICTIONARY.map(({ name }) => name)).size).toBe(keys.length);
  for (const { key, definition, addsUpTo, people } of DICTIONARY) {
    expect([key, /^[A-ZÁÉÍÓÚÑ][^.]*\.$/.test(definition)]).toEqual([key, true]);
    const total = DICTIONARY.find((figure) => figure.key === addsUpTo);
    if (addsUpTo) expect([key, total?.people]).toEqual([key, people]);
  }
});

test.each(DICTIONARY.map((figure) => [figure.key, figure] as const))('%s says which tables it needs, and only reads', (_key, figure) => {
  const sql = sqlOf(figure);
  for (const base of Object.keys(BASES) as Base[])
    expect(figure.bases.includes(base)).toBe(new RegExp(`(?:from|join) ${base}\\b`).test(figure.sql));
  expect(sql).not.toMatch(/\b(?:insert|update|delete|truncate|alter|drop)\b/i);
});
