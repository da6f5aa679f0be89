import { readFileSync } from 'node:fs';
import { evidenceGaps, type EvidenceFacts } from '../evidence/evidence.rules.js';
import type { Kind, SectionPlan, Settings } from './body.rules.js';
import { missingToSubmit, type Sheet } from './missing.rules.js';

type Case = { name: string; kind: Kind; required?: boolean; body: object; missing: string[] };
const casesIn = <Item>(name: string) => JSON.parse(readFileSync(`test/support/${name}.cases.json`, 'utf8')) as Item[];

const settings = { team_min_lead_iged: 2 } as Settings;

/** What a browser sends never holds empty rows, and its edges are trimmed: the shape that is stored. */
function stored(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(stored).filter((row) => !isEmptyRow(row));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stored(part)]));
}
const isEmptyRow = (row: unknown): boolean =>
  row === '' ||
  (row !== null && typeof row === 'object' && Object.entries(row).every(([key, part]) => key === 'direction' || part === '' || part === null));

/** The portal's check offline answers the same cases (apps/portal check.spec). */
test.each(casesIn<Case>('sheet-gaps'))('$name', ({ kind, required = true, body, missing }) => {
  const template: SectionPlan[] = [{ key: 'one', kind, title: 'Sección', limit: 1_000, required }];
  if (kind !== 'PLACE') template.push({ key: 'place', kind: 'PLACE', title: 'Lugar', limit: 1_000, required: true });
  const place = { leadIgedCode: 'A', igedCodes: ['A'], districts: ['150801'] };
  const sheet = { place, one: stored(body) } as Sheet;
  expect(missingToSubmit(sheet, template, settings).map(({ text }) => text)).toEqual(missing);
});

type PhotoCase = { name: string; words: Pick<EvidenceFacts, 'caption' | 'minors' | 'authorised'>; missing: string[] };

test.each(casesIn<PhotoCase>('photo-gaps'))('a photo: $name', ({ words, missing }) => {
  expect(evidenceGaps({ id: '1', kind: 'PHOTO', name: 'foto.jpg', state: 'READY', ...words })).toEqual(missing);
});
