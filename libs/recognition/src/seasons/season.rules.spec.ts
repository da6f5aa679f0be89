import { seasonOf } from './season.rules.js';

test('the season of a day is its calendar year', () => {
  expect(seasonOf('2026-12-31')).toEqual({ id: '2026', name: 'Temporada 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' });
});
