import { slugOf, slugWithCode } from './slug.rules.js';

test.each([
  ['Gestión educativa: niñas y niños', 'gestion-educativa-ninas-y-ninos'],
  ['  ¿Y si…?  ', 'y-si'],
  ['«»', 'practica'],
  ['palabra '.repeat(20), 'palabra-palabra-palabra-palabra-palabra-palabra-palabra-palabra'],
  ['a'.repeat(100), 'a'.repeat(70)],
])('"%s" becomes %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a second practice of the title carries the number of its code', () => {
  expect(slugWithCode('Semáforo escuela', 'BPGE-2026-0042')).toBe('semaforo-escuela-0042');
});
