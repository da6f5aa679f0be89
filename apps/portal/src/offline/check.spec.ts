import { readFileSync } from 'node:fs';
import type { SectionBody } from '../drafts/body.js';
import type { SectionKind } from '../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { gapsOf, isUntouched, overLimit } from './check.js';
import { noWords, photoGaps, type PhotoWords } from './photo-words.js';

type Case = { name: string; kind: SectionKind; required?: boolean; body: Record<string, unknown>; missing: string[] };
const casesIn = <Item>(name: string) => JSON.parse(readFileSync(`test/support/${name}.cases.json`, 'utf8')) as Item[];

const KEYS: Partial<Record<SectionKind, keyof SectionBody>> = {
  BASICS: 'basics',
  RESULTS: 'results',
  SUSTAINABILITY: 'sustainability',
  RESOURCES: 'resources',
  SCHOOL: 'school',
};

/** As the screen holds it: a place with names, a whole body under its key. */
function bodyOnScreen(kind: SectionKind, body: Record<string, unknown>): SectionBody {
  const key = KEYS[kind];
  if (key) return { [key]: body };
  if (kind !== 'PLACE') return body;
  const { leadIgedCode, igedCodes, districts } = body as { leadIgedCode: string; igedCodes: string[]; districts: string[] };
  return { place: { leadIged: { code: leadIgedCode }, igeds: igedCodes.map((code) => ({ code })), districts: districts.map((ubigeo) => ({ ubigeo })) } } as SectionBody;
}

/** The same cases as the server's own check (libs/practices offline-check.spec). */
test.each(casesIn<Case>('sheet-gaps'))('$name', ({ kind, required = true, body, missing }) => {
  const onScreen = bodyOnScreen(kind, body);
  const around = { title: 'Sección', leadCode: 'A', igedCodes: ['A'], teamMinimum: 2 };
  const asked = required || !isUntouched({ kind } as SheetSectionFragment, onScreen);
  expect(asked ? gapsOf(kind, onScreen, around) : []).toEqual(missing);
});

type PhotoCase = { name: string; words: Pick<PhotoWords, 'caption' | 'minors' | 'authorised'>; missing: string[] };

/** Minors too: the same cases as the server's. */
test.each(casesIn<PhotoCase>('photo-gaps'))('a photo that waits: $name', ({ words, missing }) => {
  expect(photoGaps('foto.jpg', { ...noWords, ...words })).toEqual(missing);
});

test('a text over the limit of its section is not left ready', () => {
  const pairs = [{ problem: 'P', response: 'á'.repeat(11) }];
  expect(overLimit({ text: 'á'.repeat(10) }, 10)).toEqual([]);
  expect(overLimit({ text: ` ${'á'.repeat(10)} ` }, 10)).toEqual([]);
  for (const body of [{ text: 'á'.repeat(11) }, { school: { pairs } }, { lines: [{ heading: 'H', text: 'á'.repeat(11) }] }] as SectionBody[])
    expect(overLimit(body, 10)).toEqual(['Acorta el texto: pasa de 10 caracteres.']);
});
