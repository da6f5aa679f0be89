import { mustEnrol } from './must-enrol.js';

test.each([
  [['MEMBER'], false, 'required', false],
  [['EXPERT'], false, 'required', true],
  [['STAFF'], false, 'required', true],
  [['ADMINISTRATOR'], false, 'required', true],
  [['MEMBER', 'STAFF'], false, 'required', true],
  [['STAFF'], true, 'required', false],
  [['STAFF'], false, 'offered', false],
  [[], false, 'required', false],
] as const)('%j, with it: %s, %s: must enrol: %s', (roles, has, policy, must) => expect(mustEnrol(roles, has, policy)).toBe(must));
