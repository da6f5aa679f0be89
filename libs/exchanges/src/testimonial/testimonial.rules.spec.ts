import { missingToShow, nameToKeep, signatureOf } from './testimonial.rules.js';

test.each([
  ['an adult who consented', { minor: false, consentHow: 'SPOKEN', guardianConsentHow: null }, 0],
  ['an adult who did not', { minor: false, consentHow: null, guardianConsentHow: null }, 1],
  ['a minor whose guardian consented', { minor: true, consentHow: 'WRITTEN', guardianConsentHow: 'WRITTEN' }, 0],
  ['a minor alone', { minor: true, consentHow: 'WRITTEN', guardianConsentHow: null }, 1],
  ['a minor of whom nothing was noted', { minor: true, consentHow: null, guardianConsentHow: null }, 2],
])('%s: as many sentences as things are missing', (_title, facts, count) => {
  expect(missingToShow(facts)).toHaveLength(count);
});

test('A minor keeps the first name alone, anybody else the name as it was said', () => {
  expect(nameToKeep('  Estudiante  de  quinto ', true)).toBe('Estudiante');
  expect(nameToKeep('  Directora  de prueba ', false)).toBe('Directora de prueba');
  expect(nameToKeep('   ', true)).toBe('');
});

test('A signature says what may be shown, and nothing more', () => {
  expect(signatureOf({ authorName: '', post: 'Especialista', igedName: 'UGEL Huaura', institution: 'Otra' })).toBe('Especialista, UGEL Huaura');
  expect(signatureOf({ authorName: 'Estudiante', post: '', igedName: '', institution: 'IE 20325' })).toBe('Estudiante, IE 20325');
});
