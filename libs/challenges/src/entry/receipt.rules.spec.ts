import { deadlineOf, receiptOf, ruleInWords, type Receipt, type TooLate } from './receipt.rules.js';

const due = '2026-03-10T04:59:00Z';

describe('What is received of a step that closes on 9 March at 23:59 of Lima', () => {
  test.each<[string, { grace?: number; device: string; received: string }, Receipt | TooLate]>([
    ['arrives before', { device: '2026-03-09T20:00:00Z', received: '2026-03-09T20:00:01Z' }, 'ON_TIME'],
    ['arrives in the last instant', { device: due, received: due }, 'ON_TIME'],
    ['arrives before, from a phone that lives in tomorrow', { device: '2026-03-11T00:00:00Z', received: '2026-03-09T20:00:00Z' }, 'ON_TIME'],
    ['was ready before and arrives in the grace', { device: '2026-03-09T22:00:00Z', received: '2026-03-10T12:00:00Z' }, 'LATE_BY_SIGNAL'],
    ['was ready in the last instant', { device: due, received: '2026-03-10T05:00:00Z' }, 'LATE_BY_SIGNAL'],
    ['arrives in the last instant of the grace', { device: '2026-03-09T22:00:00Z', received: '2026-03-11T04:59:00Z' }, 'LATE_BY_SIGNAL'],
    ['was ready one millisecond late', { device: '2026-03-10T04:59:00.001Z', received: '2026-03-10T05:00:00Z' }, 'WRITTEN_LATE'],
    ['arrives one millisecond after the grace', { device: '2026-03-09T22:00:00Z', received: '2026-03-11T04:59:00.001Z' }, 'BEYOND_GRACE'],
    ['comes from a phone that lives in the past', { device: '2020-01-01T00:00:00Z', received: '2026-03-10T12:00:00Z' }, 'LATE_BY_SIGNAL'],
    ['comes from such a phone after the grace', { device: '2020-01-01T00:00:00Z', received: '2026-03-12T12:00:00Z' }, 'BEYOND_GRACE'],
    ['was ready before, where there is no grace', { grace: 0, device: '2026-03-09T22:00:00Z', received: '2026-03-10T04:59:00.001Z' }, 'BEYOND_GRACE'],
    ['was not ready, where there is no grace', { grace: 0, device: '2026-03-10T06:00:00Z', received: '2026-03-10T06:00:00Z' }, 'WRITTEN_LATE'],
  ])('what %s', (_title, { grace = 24, device, received }, verdict) => {
    expect(receiptOf({ dueAt: new Date(due), graceHours: grace, deviceAt: new Date(device), receivedAt: new Date(received) })).toBe(verdict);
  });
});

test('a returned step has its new day only when that is later', () => {
  const dueAt = new Date(due);
  expect(deadlineOf({ dueAt, againUntil: null })).toBe(dueAt);
  expect(deadlineOf({ dueAt, againUntil: new Date('2026-03-01T00:00:00Z') })).toBe(dueAt);
  expect(deadlineOf({ dueAt, againUntil: new Date('2026-03-20T00:00:00Z') })).toEqual(new Date('2026-03-20T00:00:00Z'));
});

test('the rule is told with its hours', () => {
  expect(ruleInWords(24)).toContain('dentro de las 24 horas siguientes');
  expect(ruleInWords(0)).toContain('no se recibe nada después');
});
