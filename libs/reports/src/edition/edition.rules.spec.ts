import type { ReportContent, ReportPhoto } from '../content/report-content.js';
import { changedParts, isTextKey, limitOf, photosOf, practiceOf, textsOf } from './edition-parts.js';
import { canonical, refusalToPublish, sittings, substance, type PublishFacts } from './edition.rules.js';

const PRACTICE = '0b5f3c52-7f41-4c58-9a3e-1f1b6a0f0a01';
const note = { key: `chapter:${PRACTICE}` as const, text: '', own: false };
const photo = (sha256: string): ReportPhoto => ({ fileId: PRACTICE, sha256, alt: 'Foto', caption: '', width: 4, height: 3 });

function content(more: object = {}): ReportContent {
  const text = (key: string) => ({ key, text: `Texto de ${key}.`, own: false });
  const chapter = { practiceId: PRACTICE, title: 'Puentes', photos: [photo('a'), photo('b')], note };
  return {
    format: 1,
    asOf: '2026-03-04T15:00:00.000Z',
    exchange: { title: 'I Intercambio' },
    presentation: text('presentation'),
    summary: { ...text('summary'), figures: [{ key: 'exchange.attended', value: 212, asOf: '2026-03-04T15:00:00.000Z', query: 'select 212' }] },
    community: { ...text('community'), year: 2026, figures: [] },
    route: { ...text('route'), steps: [], figures: [] },
    network: { ...text('network'), figures: [], tiles: [], igeds: [] },
    days: [{ number: 1, day: '2026-03-02', programme: [], chapters: [chapter] }],
    fair: [{ photos: [photo('b')] }],
    internship: null,
    testimonials: { ...text('testimonials'), items: [{ photo: photo('c') }, { photo: null }] },
    attendance: { figures: [] },
    closing: text('closing'),
    ...more,
  } as unknown as ReportContent;
}

test('equal contents have one canonical form, whatever the order of their keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'ñ' }], a: undefined })).toBe('{"b":[1,{"c":"ñ","d":null}]}');
  expect(canonical({ x: 1, y: 2 })).toBe(canonical({ y: 2, x: 1 }));
});

test('a content says the same whenever and however it was counted and whoever wrote it, and something else when a number or a word differs', () => {
  const later = JSON.parse(JSON.stringify(content()).replaceAll('2026-03-04T15', '2026-03-04T16').replaceAll('"own":false', '"own":true').replace('select 212', 'select 200 + 12')) as ReportContent;
  expect(JSON.stringify(later)).toContain('200 + 12');
  expect(substance(later)).toBe(substance(content()));
  expect(substance(content({ exchange: { title: 'II Intercambio' } }))).not.toBe(substance(content()));
});

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['a text', { closing: { key: 'closing', text: 'Otro.', own: true } }, ['Cierre']],
  ['a figure', { summary: { key: 'summary', text: 'Texto de summary.', own: false, figures: [{ key: 'exchange.attended', value: 213, asOf: '' }] } }, ['Resumen ejecutivo']],
  ['a chapter that goes and an internship that comes', { days: [{ number: 1, day: '2026-03-02', programme: [], chapters: [] }], internship: { key: 'internship', text: 'x', own: true } },
    ['La pasantía', 'El capítulo «Puentes»']],
  ['the programme', { days: [{ ...content().days[0], programme: [{ title: 'Apertura' }] }] }, ['El programa']],
])('an erratum that changes %s names those parts', (_, more, titles) => {
  expect(changedParts(content(), content(more))).toEqual(titles);
});

test('each picture is kept once', () => {
  expect(photosOf(content()).map(({ sha256 }) => sha256)).toEqual(['a', 'b', 'c']);
});

test('the texts are in the order of the report, an internship only where there was one', () => {
  const keys = (of: ReportContent) => textsOf(of).map(({ said }) => said.key);
  expect(keys(content())).toEqual(['presentation', 'summary', 'community', 'route', 'network', note.key, 'testimonials', 'closing']);
  expect(keys(content({ internship: { key: 'internship', text: '', own: false } }))).toContain('internship');
  expect(textsOf(content())[5].title).toBe('Nota del capítulo: Puentes');
});

test.each([
  ['closing', true, 4000],
  [`chapter:${PRACTICE}`, true, 1200],
  ['chapter:1', false, 0],
  ['cover', false, 0],
  ['__proto__', false, 0],
])('the key %s', (key, known, limit) => {
  expect(isTextKey(key)).toBe(known);
  if (isTextKey(key)) expect(limitOf(key)).toBe(limit);
  expect(practiceOf(key)).toBe(key === `chapter:${PRACTICE}` ? PRACTICE : null);
});

test('a history shows how each sitting ended', () => {
  const save = (revision: number, byId: string, minute: number) => ({ revision, byId, at: new Date(Date.UTC(2026, 2, 4, 15, minute)) });
  const saves = [save(6, 'a', 40), save(5, 'a', 20), save(4, 'a', 15), save(3, 'b', 12), save(2, 'a', 11), save(1, 'a', 5)];
  expect(sittings(saves).map(({ revision }) => revision)).toEqual([6, 5, 3, 2]);
});

const ready: PublishFacts = { held: true, asked: 1, latest: 0, whatChanged: '', changed: [], refusing: 0 };
test.each<[string, Partial<PublishFacts>, string | null]>([
  ['a first edition of what agrees', {}, null],
  ['lines that refuse', { refusing: 2 }, 'REPORT_CHECK_REFUSES'],
  ['an exchange that was not held', { held: false, refusing: 2 }, 'REPORT_EXCHANGE_NOT_HELD'],
  ['a number that somebody took', { asked: 1, latest: 1, whatChanged: 'x', changed: ['Cierre'] }, 'REPORT_EDITION_TAKEN'],
  ['a number that skips', { asked: 2 }, 'REPORT_EDITION_TAKEN'],
  ['an erratum without words', { asked: 2, latest: 1, whatChanged: '  ', changed: ['Cierre'] }, 'ERRATUM_SAYS_NOTHING'],
  ['an erratum of nothing', { asked: 2, latest: 1, whatChanged: 'Corrige', changed: [] }, 'ERRATUM_CHANGES_NOTHING'],
  ['an erratum that says what it changes', { asked: 2, latest: 1, whatChanged: 'Corrige', changed: ['Cierre'] }, null],
])('publishing %s', (_, facts, refusal) => {
  expect(refusalToPublish({ ...ready, ...facts })).toBe(refusal);
});
