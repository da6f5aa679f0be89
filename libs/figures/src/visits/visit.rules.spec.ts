import { kindOfVisit } from './visit.rules.js';

const phone = 'Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';

test.each([
  ['/', 'HOME'],
  ['/muro', 'WALL'],
  ['/practicas/puentes', 'PRACTICE'],
  ['/ranking/instituciones', 'RANKING'],
  ['/cifras/', 'FIGURES'],
  ['/privacidad', 'OTHER'],
])('%s is a page of %s', (path, kind) => {
  expect(kindOfVisit({ path, userAgent: phone, purpose: undefined })).toBe(kind);
});

test.each([
  ['no name', undefined, undefined],
  ['a search engine', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', undefined],
  ['a preview of a link', 'WhatsApp/2.23', undefined],
  ['a script', 'curl/8.5', undefined],
  ['a page made ready in advance', phone, 'prefetch;prerender'],
])('%s is not counted', (_, userAgent, purpose) => {
  expect(kindOfVisit({ path: '/muro', userAgent, purpose })).toBeNull();
});
