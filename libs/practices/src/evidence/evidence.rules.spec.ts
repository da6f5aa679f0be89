import { evidenceGaps, isEvidenceLink, lacksAuthorisation, missingEvidence, type EvidenceFacts } from './evidence.rules.js';

const photo: EvidenceFacts = {
  id: '1',
  kind: 'PHOTO',
  name: 'aula.jpg',
  caption: 'La feria de empleo',
  minors: false,
  authorised: null,
  state: 'READY',
};

test.each<[string, Partial<EvidenceFacts>, RegExp | null]>([
  ['a photo that is told and shows no minors', {}, null],
  ['minors with their authorisation', { minors: true, authorised: true }, null],
  ['minors without it', { minors: true, authorised: false }, /falta la autorización/],
  ['minors, and nobody said whether it exists', { minors: true }, /falta la autorización/],
  ['nobody said whether minors are recognised', { minors: null }, /se reconoce a menores de edad/],
  ['no caption', { caption: '' }, /Cuenta qué se ve en «aula.jpg»/],
  ['half sent', { state: 'UPLOADING' }, /no termina de subir/],
  ['being checked', { state: 'CHECKING' }, /se está revisando/],
  ['refused', { state: 'REFUSED', caption: '' }, /no se pudo aceptar/],
  ['in quarantine', { state: 'QUARANTINED' }, /no se pudo aceptar/],
  ['a document asks nothing about minors', { kind: 'DOCUMENT', minors: null }, null],
  ['a link needs no file', { kind: 'LINK', state: null, minors: null }, null],
])('%s', (_, change, gap) => {
  const gaps = evidenceGaps({ ...photo, ...change });
  if (gap === null) expect(gaps).toEqual([]);
  else expect(gaps).toEqual([expect.stringMatching(gap)]);
});

test('what is missing points at the section of the evidence', () => {
  expect(missingEvidence([photo, { ...photo, minors: true }]).map(({ section }) => section)).toEqual(['evidence']);
  expect(lacksAuthorisation({ minors: null, authorised: null })).toBe(false);
});

test.each([
  ['https://www.youtube.com/watch?v=x', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://x y', false],
  ['www.youtube.com', false],
  ['https://ana:clave@drive.pe/x', false],
  ['https://ana@drive.pe/x', false],
  ['https://www.youtube.com/@canal', true],
])('%s is a link that may be shown: %s', (url, answer) => {
  expect(isEvidenceLink(url)).toBe(answer);
});
