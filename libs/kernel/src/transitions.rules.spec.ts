import { DomainError } from './domain-error.js';
import { transitions } from './transitions.js';

const doors = transitions<'open' | 'closed' | 'sealed'>({ open: ['closed'], closed: ['open', 'sealed'], sealed: [] });

test('only the moves in the table are allowed', () => {
  expect(doors.can('open', 'closed')).toBe(true);
  expect(doors.can('open', 'sealed')).toBe(false);
  expect(doors.can('constructor' as 'open', 'closed')).toBe(false);
});

test('an illegal move is a conflict that names both stages', () => {
  let refusal: unknown;
  try {
    doors.assert('sealed', 'open');
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({ code: 'ILLEGAL_TRANSITION', kind: 'CONFLICT', params: { from: 'sealed', to: 'open' } });
});
