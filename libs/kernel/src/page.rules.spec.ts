import { DomainError } from './domain-error.js';
import { decodeCursor, encodeCursor } from './page.js';

test('a cursor comes back as it went', () => {
  const values = ['2026-03-01T10:00:00.000Z', 12, 'ñandú'];
  expect(decodeCursor(encodeCursor(values))).toEqual(values);
});

test.each(['', 'x', '%%%', 'bnVsbA', Buffer.from('[]').toString('base64url'), Buffer.from('[{}]').toString('base64url'),
  Buffer.from('["\\u0000"]').toString('base64url'), 'A'.repeat(2000)])('a forged cursor %j is refused', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(DomainError);
});
