import { contributedNotices, nudgedNotices, turnedNotices } from './initiative.texts.rules.js';

const initiative = { id: 'i', title: 'Radio escolar', authorId: 'owner' };
const contribution = { id: 'c', text: 'Probamos con la radio comunal', authorId: 'peer', authorName: 'Gestor', hiddenReason: '', answeredId: null, initiative };

describe('What is told of an initiative', () => {
  it.each([
    ['a peer contributes: its author', {}, [['owner']]],
    ['a peer answers another: both, each with its own words', { answeredId: 'other' }, [['owner'], ['other']]],
    ['a peer answers the author: she hears it once', { answeredId: 'owner' }, [['owner']]],
    ['the author answers a peer: the peer', { authorId: 'owner', answeredId: 'peer' }, [['peer']]],
    ['somebody answers themselves: the author', { answeredId: 'peer' }, [['owner']]],
    ['the author adds to her own: nobody', { authorId: 'owner' }, []],
  ])('when %s', (_, more, expected) => {
    expect(contributedNotices({ ...contribution, ...more }).map(({ accountIds }) => accountIds)).toEqual(expected);
  });

  it('leads to the very contribution, and asks each time that it is left alone', () => {
    expect(contributedNotices(contribution)[0]?.link).toBe('/iniciativas/i#aporte-c');
    expect(nudgedNotices(initiative, '2026-03-01')[0]?.cause).not.toBe(nudgedNotices(initiative, '2026-05-01')[0]?.cause);
    expect(turnedNotices({ ...initiative, authorName: 'Gestora', igedName: '', reason: '' }, ['peer'], 'p')[0]?.accountIds).toEqual(['peer']);
  });
});
