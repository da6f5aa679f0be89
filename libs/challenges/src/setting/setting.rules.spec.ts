import { CHALLENGE_SEEDS, reminderHours, wrongNumbers, type ChallengeNumber, type ChallengeNumbers } from './setting.rules.js';

const start = Object.fromEntries(Object.entries(CHALLENGE_SEEDS).map(([key, { value }]) => [key, value])) as ChallengeNumbers;

test.each<[string, Partial<Record<ChallengeNumber, number>>, RegExp | null]>([
  ['as they start', {}, null],
  ['a file larger than its step', { file_megabytes: 80 }, /no puede ser más grande/],
  ['a file beyond what is reasonable', { file_megabytes: 900 }, /entre 1 y 100/],
  ['none at all', { last_reminder_hours: 0 }, /entre 1 y 720/],
  ['a second reminder before the first', { second_reminder_hours: 96 }, /después del anterior/],
  ['two at the same hour', { last_reminder_hours: 24 }, /después del anterior/],
])('%s', (_title, numbers, sentence) => {
  const wrong = wrongNumbers({ ...start, ...numbers });
  if (sentence) expect(wrong).toMatch(sentence);
  else expect(wrong).toBe(null);
});

test('reminders go in their order', () => {
  expect(reminderHours({ ...start, first_reminder_hours: 48 })).toEqual([48, 24, 2]);
});
