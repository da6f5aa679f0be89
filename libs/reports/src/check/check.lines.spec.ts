import { readFileSync } from 'node:fs';
import type { ReportChapter, ReportContent, ReportFigure, ReportPhoto, ReportText, TextKey } from '../content/report-content.js';
import type { CheckedPhoto, CheckedPresentation, CheckedTestimonial, CheckFacts } from './check-facts.js';
import { CHECK_CODES, mendAt, type CheckCode } from './check-line.js';
import { checkLines, refusing } from './check.lines.js';

const text = (key: TextKey, body = ''): ReportText => ({ key, text: body || 'Texto propuesto.', own: body !== '' });
const figure = (key: string, name: string, value: number, unit: readonly [string, string], parts: number[] = []): ReportFigure => ({
  ...{ key, name, definition: '', unit, value, hidden: false, asOf: '2026-05-20T00:00:00.000Z' },
  parts: parts.map((part, at) => ({ key: String(at), label: String(at), value: part, hidden: false })),
});
const photo = (fileId: string, caption = 'La mesa de trabajo'): ReportPhoto => ({ fileId, sha256: 'x', alt: caption, caption, width: 10, height: 10 });

const chapter: ReportChapter = {
  ...{ practiceId: 'p1', itemId: 'i1', code: 'BP-001', slug: 'puentes', version: 1, title: 'Puentes', presented: true, method: 'Sociodrama' },
  ...{ igedCode: '110003', igedName: 'UGEL Nazca', regionId: 'ica', regionName: 'Ica', igeds: [], summary: '', problem: '', strategy: [] },
  results: { lines: [], indicators: [] },
  photos: [photo('f1')],
  link: 'https://cop/practicas/puentes',
  expert: { memberId: 'm1', name: 'Rosa Elvira Quispe Núñez', post: 'Docente', institution: 'Universidad' },
  feedback: { id: 'b1', publishedAt: '2026-05-18', keyAspects: ['A'], improvements: [], recommendations: [] },
  note: { key: 'chapter:p1', text: '', own: false },
};
const PEOPLE = ['persona', 'personas'] as const;
const REGIONS = ['región', 'regiones'] as const;
const base: ReportContent = {
  format: 1,
  asOf: '2026-05-20T00:00:00.000Z',
  exchange: {
    ...{ id: 'x1', state: 'HELD', slug: 'i-centro-2026', title: 'I Intercambio Centro', macroRegionName: 'Centro', hostCode: '110000', hostName: 'DRE Ica' },
    ...{ venue: 'Auditorio', address: '', startsOn: '2026-05-14', endsOn: '2026-05-15', objective: 'Compartir.', regions: [], link: '' },
  },
  presentation: text('presentation', 'Nos reunimos el 14 y 15 de mayo de 2026, con 212 participantes de 18 regiones.'),
  summary: { ...text('summary'), figures: [figure('exchange.regions', 'Regiones que participaron', 18, REGIONS)] },
  community: { ...text('community'), year: 2026, figures: [] },
  route: { ...text('route'), steps: [], figures: [] },
  network: { ...text('network'), figures: [], tiles: [], igeds: [] },
  days: [{ number: 1, day: '2026-05-14', programme: [], chapters: [chapter] }],
  fair: [{ id: 's1', number: 1, name: 'Puesto uno', igedName: 'DRE Ica', practiceTitle: null, products: '', photos: [photo('f2')] }],
  internship: {
    ...text('internship'),
    ...{ day: '2026-05-15', hostCode: '110003', hostName: 'UGEL Nazca', practice: null, islands: [], modules: [] },
    schools: [{ name: 'I. E. San Luis', modularCode: '0234567' }],
  },
  testimonials: { ...text('testimonials'), items: [{ id: 't1', text: 'Me sirvió.', name: 'Ana Rojas Peña', post: '', institution: '', regionName: '', practice: null, wishesReplica: false, photo: photo('f3') }] },
  attendance: { figures: [figure('exchange.registered', 'Personas inscritas', 350, PEOPLE), figure('exchange.attended', 'Personas que asistieron', 212, PEOPLE)] },
  closing: text('closing', 'Cada región se lleva un compromiso.'),
};
const presentation: CheckedPresentation = {
  ...{ practiceId: 'p1', title: 'Puentes', version: 1, publishedVersion: 1, hidden: false, lapsed: false, presented: true },
  ...{ expertId: 'm1', feedbackId: 'b1', feedbackStatus: 'PUBLISHED' },
};
const rights: CheckedPhoto = { fileId: 'f1', ready: true, held: false, withdrawn: false, minors: false, authorised: null };
const testimonial: CheckedTestimonial = { id: 't1', name: 'Ana Rojas Peña', shown: true, withdrawn: false, consent: true, minor: false, guardianConsent: false };
const facts: CheckFacts = {
  ...{ macroRegionId: 'centro', hostMacroRegionId: 'centro', hostRegionId: 'ica', internHostRegionId: 'ica', invitedOutside: [], presentedElsewhere: [] },
  presentations: [presentation],
  testimonials: [testimonial],
  photos: [rights, { ...rights, fileId: 'f2' }, { ...rights, fileId: 'f3', minors: null, authorised: true }],
  ...{ daysOutside: [], modulesUnrecorded: [] },
  official: {
    ...{ regions: ['Ica', 'Junín', 'Cusco'], provinces: ['Nasca'], igeds: ['DRE Ica', 'UGEL Nazca', 'UGEL 09 Huaura'], allies: ['Consejo Educativo'] },
    ...{ people: ['Rosa Elvira Quispe Núñez'], schools: [] },
  },
};

type Change = { content?: Partial<ReportContent>; facts?: Partial<CheckFacts> };
const told = ({ content, facts: changed }: Change) => checkLines({ ...base, ...content }, { ...facts, ...changed });
const says = (body: string): Change => ({ content: { presentation: text('presentation', body) } });
const presents = (change: Partial<CheckedPresentation>): Change => ({ facts: { presentations: [{ ...presentation, ...change }] } });
const tells = (change: Partial<CheckedTestimonial>): Change => ({ facts: { testimonials: [{ ...testimonial, ...change }] } });
const withPhoto = (change: Partial<CheckedPhoto>): Change => ({ facts: { photos: [{ ...rights, ...change }, ...facts.photos.slice(1)] } });
const inChapter = (change: Partial<ReportChapter>): Partial<ReportContent> => ({ days: [{ number: 1, day: '2026-05-14', programme: [], chapters: [{ ...chapter, ...change }] }] });
const schools = (...list: [string, string][]): Change => ({
  content: { internship: base.internship && { ...base.internship, schools: list.map(([name, modularCode]) => ({ name, modularCode })) } },
});
const counted = (attended: number): Change => ({
  content: {
    presentation: text('presentation', 'Nos reunimos.'),
    attendance: { figures: [figure('exchange.registered', 'Inscritas', 350, PEOPLE), figure('exchange.attended', 'Asistieron', attended, PEOPLE)] },
  },
});

const CASES: readonly [CheckCode, string, Change][] = [
  ['PRACTICE_NOT_PRESENTED', 'nadie anotó que se presentó', presents({ presented: false })],
  ['NOTHING_PRESENTED', 'no tiene ninguna práctica', { facts: { presentations: [] }, content: { days: [] } }],
  ['PRACTICE_NOT_LISTED', 'el programa no la tiene', { facts: { presentedElsewhere: [{ practiceId: 'p9', title: 'Otra' }] } }],
  ['CONTENT_STALE', 'vuelve a cargarlo', { content: { days: [] } }],
  ['PRACTICE_NOT_PUBLIC', 'no es pública', presents({ publishedVersion: null })],
  ['PRACTICE_LAPSED', 'ya no está vigente', presents({ lapsed: true })],
  ['VERSION_NOT_LATEST', 'hoy está publicada la 2', presents({ publishedVersion: 2 })],
  ['FEEDBACK_MISSING', 'Falta la retroalimentación', { ...presents({ feedbackStatus: 'ASSIGNED' }), content: inChapter({ feedback: null }) }],
  ['EXPERT_MISSING', 'no tiene quien la comente', { ...presents({ expertId: null, feedbackStatus: null }), content: inChapter({ feedback: null, expert: null }) }],
  ['EXPERT_CARD', 'le falta su cargo', { content: inChapter({ expert: chapter.expert && { ...chapter.expert, post: '' } }) }],
  ['HOST_OUTSIDE', 'no es de la macrorregión Centro', { facts: { hostMacroRegionId: 'sur' } }],
  ['REGION_OUTSIDE', 'Tacna', { facts: { invitedOutside: ['Tacna'] } }],
  ['INTERNSHIP_OUTSIDE', 'no es de la región de DRE Ica', { facts: { internHostRegionId: 'junin' } }],
  ['NAME_UNLIKE', '«UGEL Nasca»; el nombre oficial es «UGEL Nazca»', says('La UGEL Nasca nos recibió.')],
  ['NAME_UNLIKE', '«Nazca»; el nombre oficial es «Nasca»', says('Vinimos de la provincia de Nazca.')],
  ['NAME_UNLIKE', '«Junin»; el nombre oficial es «Junín»', says('También vino Junin.')],
  ['NAME_UNLIKE', '«Rosa Elvira Quispe Nuñez»; el nombre oficial es «Rosa Elvira Quispe Núñez»', says('Comentó Rosa Elvira Quispe Nuñez.')],
  ['NAME_UNLIKE', '«Rosa Elvira Quispo Núñez»', says('Comentó Rosa Elvira Quispo Núñez.')],
  ['NAME_UNLIKE', '«Consejo Educatívo»', says('Vino el Consejo Educatívo.')],
  ['NAME_UNLIKE', '«UGEL 09 Huaurra»; el nombre oficial es «UGEL Huaura»', says('Gracias a la UGEL 09 Huaurra.')],
  ['IGED_UNKNOWN', '«UGEL Atlántida»', says('Gracias a la UGEL Atlántida.')],
  ['SCHOOL_CODE', 'siete dígitos', schools(['I. E. San Luis', '12345'])],
  ['SCHOOL_UNLIKE', 'deja un solo nombre', schools(['I. E. San Luis', '0234567'], ['I. E. Santa Rosa', '0234567'])],
  ['NUMBER_REGISTERED', 'asistieron 212', says('Nos acompañaron 350 participantes.')],
  ['NUMBER_UNLIKE', '«Personas que asistieron» es 212', says('Llegaron 1,480 gestores.')],
  ['NUMBER_UNLIKE', '«Regiones que participaron» es 18', says('Fueron dieciséis regiones.')],
  ['NUMBER_UNLIKE', '«Personas inscritas» es 350', says('Se inscribieron 400 personas.')],
  ['NUMBER_TWICE', 'escribe un solo número', { content: { presentation: text('presentation', 'Con 12 aliados.'), closing: text('closing', 'Gracias a los 15 aliados.') } }],
  ['TESTIMONIAL_CONSENT', 'sin su consentimiento', tells({ consent: false, shown: false })],
  ['TESTIMONIAL_GUARDIAN', 'menor de edad', tells({ minor: true })],
  ['TESTIMONIAL_NAMED', 'nombra a Luis Soto', { ...says('Como dijo Luis Soto, vale la pena.'), facts: { testimonials: [testimonial, { ...testimonial, id: 't2', name: 'Luis Soto', shown: false, withdrawn: true }] } }],
  ['TESTIMONIAL_WAITS', 'no entra', { facts: { testimonials: [testimonial, { ...testimonial, id: 't2', name: '', consent: false, shown: false }] } }],
  ['PHOTO_RIGHTS', 'nadie dijo', withPhoto({ minors: null })],
  ['PHOTO_RIGHTS', 'se retiró', withPhoto({ withdrawn: true })],
  ['PHOTO_MINORS', 'falta la autorización', withPhoto({ minors: true, authorised: false })],
  ['PHOTO_HELD', 'apartada', withPhoto({ held: true, ready: false })],
  ['PHOTO_WITHOUT_WORDS', 'no dice qué se ve', { content: inChapter({ photos: [{ ...photo('f1'), alt: '', caption: '' }] }) }],
  ['TEXT_EMPTY', '«Cierre» está vacío', { content: { closing: { key: 'closing', text: ' ', own: false } } }],
  ['TEXT_PROPOSED', '«Presentación» todavía es la propuesta', { content: { presentation: text('presentation') } }],
  ['NO_ATTENDANCE', 'ninguna asistencia', counted(0)],
  ['MORE_THAN_REGISTERED', 'Asistieron 360 personas y se inscribieron 350', counted(360)],
  ['DAY_OUTSIDE', '«Pasantía» está puesto el 16 may 2026', { facts: { daysOutside: [{ what: 'Pasantía', day: '2026-05-16', internship: true }] } }],
  ['DATE_UNLIKE', 'el intercambio fue: 14 may 2026 al 15 may 2026', says('El encuentro fue el 13 y 14 de mayo.')],
  ['MODULE_UNRECORDED', 'Consejo Educativo', { facts: { modulesUnrecorded: ['Consejo Educativo'] } }],
];

test('a report of which everything agrees has no line', () => expect(told({})).toEqual([]));

test.each(CASES)('%s: %s', (code, part, change) => {
  const lines = told(change);
  expect(lines.map((line) => line.code)).toEqual([code]);
  expect(lines[0]?.sentence).toContain(part);
  expect(lines[0]?.sentence).toMatch(/[.]$/);
});

test.each([0, 360])('once the exchange closed, what does not agree in who came (%d) is told in the report', (attended) => {
  const [line] = told({ content: { ...counted(attended).content, exchange: { ...base.exchange, state: 'CLOSED' } } });
  expect(line).toMatchObject({ mend: '/intercambios/x1/reporte?texto=presentation', sentence: expect.stringContaining('cuenta por qué en «Presentación».') });
});

test('each code has been provoked', () => {
  expect(CHECK_CODES.filter((code) => !/^(BOOKLET|CASE)_/.test(code) && !CASES.some(([provoked]) => provoked === code))).toEqual([]);
});

test.each([
  'Participaron 212 personas de 18 regiones, y se inscribieron 350.',
  'Diez gestores de la UGEL Nazca contaron su experiencia, con la Ley 28044 y el 25 % del presupuesto.',
  'La DRE Ica, la UGEL Huaura y las UGEL de Cusco estuvieron; en 2026 se invirtieron 1.5 millones.',
  'En el auditorio de la DRE. Compartir prácticas; con la UGEL: Todos vinieron.',
  'La inscripción del intercambio cerró el 2 de mayo. El encuentro fue del 14 al 15 de mayo.',
])('nothing is said of «%s»', (body) => expect(told(says(body))).toEqual([]));

test('what refuses is told first', () => {
  const lines = told({ ...presents({ lapsed: true }), ...{ content: { closing: { key: 'closing', text: '', own: false } } } });
  expect(lines.map(({ level }) => level)).toEqual(['REFUSES', 'WARNS']);
  expect(refusing(lines)).toHaveLength(1);
});

test('each place to mend is a screen of the desk', () => {
  const desk = readFileSync(new URL('../../../../apps/admin/src/app.tsx', import.meta.url), 'utf8');
  const routes = [...desk.matchAll(/<Route path="([^"]+)"/g)].map(([, route]) => new RegExp(`^/${route?.replace(/:\w+/g, '[^/]+')}$`));
  const places = Object.values(mendAt).map((place) => place('x').split('?')[0] ?? '');
  expect(places.filter((place) => !routes.some((route) => route.test(place)))).toEqual([]);
});
