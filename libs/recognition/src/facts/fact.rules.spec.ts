import { inWaves } from './fact.rules.js';

const fact = (memberId: string, source: string) => ({ memberId, source });

test('facts of different members go together, ordered by member', () => {
  expect(inWaves([fact('b', '1'), fact('a', '1')])).toEqual([[fact('a', '1'), fact('b', '1')]]);
});

test('a second fact of a member waits for the next wave', () => {
  expect(inWaves([fact('a', '1'), fact('b', '1'), fact('a', '2')])).toEqual([[fact('a', '1'), fact('b', '1')], [fact('a', '2')]]);
});

test('no facts, no waves', () => {
  expect(inWaves([])).toEqual([]);
});
