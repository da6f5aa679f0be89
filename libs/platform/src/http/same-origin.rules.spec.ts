import { comesFromUs } from './same-origin.js';

const us = 'https://copge.example.pe';

test.each([
  [{}, true],
  [{ origin: us, host: 'internal:3000' }, true],
  [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  [{ origin: us, site: 'same-origin' }, true],
  [{ origin: 'https://evil.example', host: 'copge.example.pe' }, false],
  [{ origin: 'null' }, false],
  [{ origin: us, site: 'cross-site' }, false],
  [{ site: 'same-site' }, false],
])('%j comes from us: %s', (headers, answer) => {
  expect(comesFromUs(headers, us)).toBe(answer);
});
