import { ownsInstitution } from './conflict.rules.js';

const practice = { igedCodes: ['150202', '150203'], memberIds: ['author', 'colleague', null] };

describe('ownsInstitution', () => {
  const cases: [string, { accountId: string; igedCode: string | null }, boolean][] = [
    ['a stranger of another Iged has no conflict', { accountId: 'other', igedCode: '040000' }, false],
    ['someone of the lead Iged has a conflict', { accountId: 'other', igedCode: '150202' }, true],
    ['someone of a further Iged has a conflict', { accountId: 'other', igedCode: '150203' }, true],
    ['the author has a conflict even after moving to another Iged', { accountId: 'author', igedCode: '040000' }, true],
    ['a team member without an institution has a conflict', { accountId: 'colleague', igedCode: null }, true],
    ['a person without a listed institution has no conflict', { accountId: 'other', igedCode: null }, false],
  ];

  test.each(cases)('%s', (_title, viewer, expected) => {
    expect(ownsInstitution(viewer, practice.igedCodes, practice.memberIds)).toBe(expected);
  });

  test('an unknown institution of a team member never matches a viewer without one', () => {
    expect(ownsInstitution({ accountId: 'other', igedCode: null }, [null], [null])).toBe(false);
  });
});
