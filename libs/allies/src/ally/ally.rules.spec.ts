import { ALLY_STEPS, allySlug, isWebAddress, missingTo, type AllyStep, type AllyVerb } from './ally.rules.js';

const verbs: AllyVerb[] = ['SAVE', 'LINK', 'CONTRIBUTE', 'LOGO', 'RETIRE', 'RESTORE'];
test.each<[AllyStep, AllyVerb[]]>([
  ['LISTED', ['SAVE', 'LINK', 'CONTRIBUTE', 'LOGO', 'RETIRE']],
  ['RETIRED', ['CONTRIBUTE', 'RESTORE']],
])('an ally that is %s allows %s and nothing else', (state, allowed) => {
  expect(verbs.filter((verb) => missingTo(verb, state).length === 0)).toEqual(allowed);
});

test('what is missing is said, and a retired one may come back', () => {
  expect(missingTo('SAVE', 'RETIRED')).toEqual(['Está retirado: primero devuélvelo al directorio.']);
  expect(ALLY_STEPS.can('RETIRED', 'LISTED')).toBe(true);
});

test.each([
  ['UNICEF Perú', [], 'unicef-peru'],
  ['UNICEF Perú', ['unicef-peru', 'unicef-peru-2'], 'unicef-peru-3'],
  ['¡¿?!', [], 'aliado'],
])('%s becomes an address', (name, taken, slug) => {
  expect(allySlug(name, taken)).toBe(slug);
});

test.each([
  ['https://unicef.org/peru', true],
  ['javascript:alert(1)', false],
  ['https://ana:clave@unicef.org', false],
  ['unicef.org', false],
])('%s is a page: %s', (text, fine) => {
  expect(isWebAddress(text)).toBe(fine);
});
