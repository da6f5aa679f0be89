import { freeHoursOf, isOffered, slotProblem, weekdayOf, type DayException, type WeeklySlot } from './hours.rules.js';

const weekly: WeeklySlot[] = [
  { weekday: 2, starts: '09:00', ends: '12:00' },
  { weekday: 2, starts: '12:00', ends: '13:00' },
  { weekday: 4, starts: '15:00', ends: '17:00' },
];
const exceptions: DayException[] = [
  { day: '2026-03-10', starts: null, ends: null },
  { day: '2026-03-11', starts: '08:00', ends: '09:30' },
];

test('the week starts on Monday', () => {
  expect(['2026-03-02', '2026-03-03', '2026-03-08'].map(weekdayOf)).toEqual([1, 2, 7]);
});

test.each([
  ['an ordinary Tuesday, slots that touch are one', '2026-03-03', [{ starts: '09:00', ends: '13:00' }]],
  ['a Tuesday that is taken', '2026-03-10', []],
  ['a Wednesday that is offered for once', '2026-03-11', [{ starts: '08:00', ends: '09:30' }]],
  ['an ordinary Wednesday', '2026-03-04', []],
])('%s', (_title, day, hours) => {
  expect(freeHoursOf(day, weekly, exceptions)).toEqual(hours);
});

test.each([
  ['2026-03-03', '11:30', '12:30', true],
  ['2026-03-03', '12:30', '13:30', false],
  ['2026-03-05', '15:00', '17:00', true],
  ['2026-03-10', '09:00', '10:00', false],
  ['2026-03-11', '08:00', '09:30', true],
])('%s from %s to %s is offered: %s', (day, starts, ends, offered) => {
  expect(isOffered({ day, starts, ends }, weekly, exceptions)).toBe(offered);
});

test('slots go forwards and do not overlap', () => {
  expect(slotProblem(weekly)).toBeNull();
  expect(slotProblem([{ weekday: 1, starts: '10:00', ends: '10:00' }])).toEqual({ at: 0, why: 'BACKWARDS' });
  expect(slotProblem([...weekly, { weekday: 4, starts: '16:30', ends: '18:00' }])).toEqual({ at: 3, why: 'REPEATED' });
});
