import { canMark, contributionSource, isContribution } from './contribution.rules.js';

describe('A contribution', () => {
  it.each([
    ['a peer’s own', { authorId: 'p', answers: [], ownerId: 'o' }, true],
    ['an answer to somebody else', { authorId: 'p', answers: ['q', 'o'], ownerId: 'o' }, true],
    ['an answer to oneself', { authorId: 'p', answers: ['p'], ownerId: 'o' }, false],
    ['the author of the initiative', { authorId: 'o', answers: ['p'], ownerId: 'o' }, false],
  ])('of %s counts: %s', (_, remark, expected) => {
    expect(isContribution(remark)).toBe(expected);
  });

  it('is marked useful by the author of the initiative alone, and never her own', () => {
    expect(canMark('o', { ownerId: 'o', authorId: 'p' })).toBe(true);
    expect(canMark('o', { ownerId: 'o', authorId: 'o' })).toBe(false);
    expect(canMark('x', { ownerId: 'o', authorId: 'p' })).toBe(false);
  });

  it('is stated under another name each time it comes back', () => {
    expect(contributionSource('c', 0)).toBe('contribution:c');
    expect(contributionSource('c', 1)).toBe('contribution:c:1');
  });
});
