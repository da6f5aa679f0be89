import { Compilers } from '../../../libs/documents/src/compilers.js';
import { Documents } from '../../../libs/documents/src/documents.service.js';
import { CERTIFICATE, SHEET } from '../../support/papers.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';

const compilers = new Compilers();
const documents = new Documents(compilers);
afterAll(() => compilers.onModuleDestroy());
const made = async (template: string, data: Parameters<Documents['render']>[1]): Promise<Uint8Array> =>
  documents.render(template, data, { 'qr.svg': await documents.qr('https://cop.example.pe/practicas/una') }, { madeAt: new Date(0) });

const EXCHANGE = 'III Intercambio Macrorregional Centro';
const stands = [1, 2].map((number) => ({ number, name: `Puesto de prueba ${number}`, igedName: 'UGEL Huaura', image: 'qr.svg', address: 'https://cop.example.pe/puestos/uno' }));
const crews = [1, 2].map((number) => ({ number, turns: [{ hours: '09:00 a 10:00', island: 'Isla de prueba', place: 'Patio' }], people: number === 1 ? [{ name: 'Gestora de prueba', igedName: 'UGEL Huaura' }] : [] }));
const certificates = [CERTIFICATE, { ...CERTIFICATE, kind: '', iged: '' }, { ...CERTIFICATE, kind: '', iged: 'Sin institución' }].map((one, at) => ({ kind: at === 0 ? 'Asistencia' : '', iged: at === 0 ? 'UGEL Huaura' : '', ...one, image: 'qr.svg' }));

test.each<[string, Parameters<Documents['render']>[1]]>([
  ['practice-sheet', SHEET],
  ['exchange-certificate', CERTIFICATE],
  ['exchange-certificates', { title: EXCHANGE, certificates }],
  ['exchange-pass', { title: EXCHANGE, name: 'Gestora de prueba', igedName: 'UGEL Huaura', post: 'Especialista', dates: '21 de noviembre de 2026', venue: 'Auditorio de prueba', crew: 2 }],
  ['exchange-stands', { title: EXCHANGE, stands }],
  ['exchange-crews', { title: EXCHANGE, hostName: 'UGEL Jauja', day: '22 de noviembre de 2026', crews }],
  ['record', { title: 'Registro de prueba', lead: 'De prueba.', footer: '', parts: [{ title: 'Una parte', lines: ['Una línea', 'Otra'] }] }],
])('%s has all that PDF/UA-1 asks and a test can see', async (template, data) => {
  expect(accessibilityProblems(await made(template, data))).toEqual([]);
});

/** The same bytes with one thing wrong: what the check says of them. */
test.each<[string, RegExp, string, string]>([
  ['no language', /\/Lang \(es-PE\)/, '/Lang (e)', 'its language is not told'],
  ['the name of a file as its window’s', /\/DisplayDocTitle true/, '/DisplayDocTitle false', 'its window shows the name of a file'],
  ['no claim', /pdfuaid:part/g, 'pdfuaid:none', 'it does not claim PDF/UA-1'],
  ['a document that says not to be tagged', /\/Marked true/, '/Marked false', 'it does not say that it is tagged'],
  ['a heading of the fourth level under one of the second', /\/S \/H3/, '/S /H4', '«Escuelas con plan» skips a level'],
  ['a document that begins with its second level', /\/S \/H1/, '/S /H2', 'its first heading is not of the first level'],
  ['a bookmark of its own', /\/Title \(Problema\)/, '/Title (Otra cosa)', 'the bookmark «2 Otra cosa» is no heading in its place'],
  ['a picture without words', /\/Alt /, '/Old ', 'figure 1 is not told in words'],
  ['a table whose headings are cells', /\/S \/TH$/gm, '/S /TD', 'table 1 has no headings'],
  ['a heading of a table that does not say of what', /\/Scope \/Column/, '/Scope /None', 'a heading of table 1 does not say of what'],
  ['a row with one cell less', /\/S \/TD/, '/S /Span', 'table 1 holds what is no cell'],
  ['a list of paragraphs', /\/S \/LI$/m, '/S /P', 'L holds LI, P'],
  ['a link without words', /\/Contents \(http[^)]*\)/, '/Contents ( )', 'a link does not say where it leads'],
  ['a link outside of what is read', /\/S \/Link/, '/S /Span', 'a link to "https://cop.example.pe/practicas/una" is outside of what is read'],
  ['links in the order of the file', /\/Tabs \/S/, '/Tabs /R', 'the order of links of page 1 is not that of reading'],
  ['a letter that is only a drawing', /\/ToUnicode /, '/ToNothing ', 'SourceSans3-SemiBold has no letters'],
  ['a paragraph that nobody reads', /\/K \[1\]/, '/K [17]', 'piece 1 of page 1 is read 0 times'],
  ['one that is read twice', /\/K \[1\]/, '/K [17]', 'piece 17 of page 1 is read 2 times'],
])('%s is seen', async (_what, right, wrong, problem) => {
  const text = Buffer.from(await made('practice-sheet', SHEET)).toString('latin1');
  const changed = text.replace(right, wrong);
  expect(changed).not.toBe(text);
  const problems = accessibilityProblems(Buffer.from(changed, 'latin1'));
  expect(problems.map((one) => one.replace(/\b[A-Z]{6}\+/, ''))).toContain(problem);
});
