import { DomainError } from '@lib/kernel';
import { STANDING, isOwnIged, mayGive } from './member.rules.js';

describe('The standing of a gestor', () => {
  it.each([
    ['PENDING', 'CONFIRMED', true],
    ['PENDING', 'REJECTED', true],
    ['CONFIRMED', 'REJECTED', true],
    ['REJECTED', 'CONFIRMED', true],
    ['CONFIRMED', 'CONFIRMED', false],
    ['REJECTED', 'REJECTED', false],
    ['CONFIRMED', 'PENDING', false],
  ] as const)('from %s to %s: %s', (from, to, can) => {
    expect(STANDING.can(from, to)).toBe(can);
    if (!can) expect(() => STANDING.assert(from, to)).toThrow(DomainError);
  });
});

describe('One’s own Iged', () => {
  it.each([
    ['150001', '150001', true],
    ['150001', '150002', false],
    [null, null, false],
    [null, '150001', false],
    ['150001', null, false],
  ])('viewer of %s, gestor of %s: %s', (viewer, member, own) => expect(isOwnIged(viewer, member)).toBe(own));
});

describe('Who gives which role', () => {
  it.each([
    [['MEMBER'], false, true],
    [['MEMBER', 'EXPERT'], false, true],
    [['STAFF'], false, false],
    [['MEMBER', 'ADMINISTRATOR'], false, false],
    [['STAFF', 'ADMINISTRATOR'], true, true],
  ])('%j by an administrator (%s): %s', (roles, manages, may) => expect(mayGive(roles, manages)).toBe(may));
});
