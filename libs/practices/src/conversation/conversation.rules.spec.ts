import { canEdit, commentLink, commentSource, isContribution, usefulSource } from './conversation.rules.js';

describe('Correcting a comment', () => {
  const writtenAt = new Date('2026-11-21T10:00:00Z');

  test.each([
    ['its author, at once', 'ana', 0, true],
    ['its author, just before the time is over', 'ana', 9.99, true],
    ['its author, when the time is over', 'ana', 10, false],
    ['anyone else', 'luis', 0, false],
  ])('%s', (_who, memberId, minutes, expected) => {
    const now = new Date(writtenAt.getTime() + minutes * 60_000);
    expect(canEdit(memberId, { authorId: 'ana', writtenAt }, now, 10)).toBe(expected);
  });
});

describe('What earns points', () => {
  test.each([
    ['a comment on the practice of others', { authorId: 'ana', answers: [], team: ['luis'] }, true],
    ['an answer to somebody else', { authorId: 'ana', answers: ['eva', 'rosa'], team: ['luis'] }, true],
    ['an answer to oneself', { authorId: 'ana', answers: ['ana', 'eva'], team: ['luis'] }, false],
    ['an answer in a thread of one’s own', { authorId: 'ana', answers: ['eva', 'ana'], team: ['luis'] }, false],
    ['a comment on one’s own practice', { authorId: 'luis', answers: [], team: ['luis'] }, false],
  ])('%s: %#', (_title, remark, expected) => expect(isContribution(remark)).toBe(expected));
});

test('each return of a comment has its own source', () => {
  expect([commentSource('c', 0), commentSource('c', 1)]).toEqual(['comment:c', 'comment:c:1']);
  expect(usefulSource('c', 'm', 0)).toBe('comment:c:by:m');
  expect(commentLink('puentes', 'c')).toBe('/practicas/puentes#comentario-c');
});
