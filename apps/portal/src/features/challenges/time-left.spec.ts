import { timeLeft } from './time-left.js';

const due = '2026-03-10T04:59:00Z';
const before = (ms: number) => Date.parse(due) - ms;
const HOUR = 3_600_000;

test.each([
  [before(50 * HOUR), '2 días y 2 horas'],
  [before(24 * HOUR), '1 día'],
  [before(24 * HOUR - 1), '23 horas y 59 minutos'],
  [before(HOUR), '1 hora'],
  [before(HOUR - 1), '59 minutos'],
  [before(60_000), '1 minuto'],
  [before(59_999), 'menos de un minuto'],
  [before(0), 'menos de un minuto'],
  [before(-1), null],
])('%s is told as %s', (now, told) => {
  expect(timeLeft(due, now)).toBe(told);
});
