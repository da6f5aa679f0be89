import { archivesAt, before } from './upkeep.rules.js';

const limits = { nudge_after_days: 30, archive_after_days: 60 };
const day = (offset: number): Date => new Date(Date.UTC(2026, 2, 1 + offset));

test.each([
  ['was not nudged yet: never', 0, null, null],
  ['was nudged on time: sixty days after it was last moved', 0, 30, 60],
  ['was nudged late: thirty days after it was told', 0, 50, 80],
])('What %s', (_, active, nudged, expected) => {
  expect(archivesAt(day(active), nudged === null ? null : day(nudged), limits)).toEqual(expected === null ? null : day(expected));
});

test('Days are counted back from now', () => {
  expect(before(day(30), 30)).toEqual(day(0));
});
