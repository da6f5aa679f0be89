import { problemOf, type RuleChange } from './rule-change.rules.js';

const TODAY = '2026-03-02';
const change = (more: Partial<RuleChange> = {}): RuleChange => ({
  points: 10, dailyCap: null, enabled: true, validFrom: '2026-03-03', validTo: null, ...more,
});

test.each([
  ['from tomorrow on', {}, null],
  ['from today', { validFrom: TODAY }, 'RULE_STARTS_TOMORROW'],
  ['from the past', { validFrom: '2025-01-01' }, 'RULE_STARTS_TOMORROW'],
  ['for a single day', { validTo: '2026-03-03' }, null],
  ['until before it starts', { validFrom: '2026-04-01', validTo: '2026-03-31' }, 'RULE_ENDS_TOO_SOON'],
  ['with a limit that pays once', { dailyCap: 10 }, null],
  ['with a limit that never pays', { dailyCap: 9 }, 'RULE_CAP_TOO_LOW'],
  ['switched off, whatever its limit', { dailyCap: 1, enabled: false }, null],
])('a change %s', (_, more, code) => {
  expect(problemOf(change(more), TODAY)?.code ?? null).toBe(code);
});
