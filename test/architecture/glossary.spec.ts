import { declaredNames, namesIn } from './support/declared-names.js';
import { misnomers, termsOf } from './support/glossary.js';
import { read } from './support/repo.js';

const terms = termsOf(read('docs/glossary.md'));

describe('The glossary', () => {
  it('has a name in code and a word never said for every term', () => {
    expect(terms.length).toBeGreaterThan(30);
    expect(terms.filter(({ term, never }) => term === '' || never.some((word) => word === ''))).toEqual([]);
  });

  it.each([
    ['libs/practices/src/review.service.ts', 'export abstract class ReviewService {}', 'review'],
    ['libs/members/src/user.types.ts', '  type UserCard = { name: string };', 'user'],
    ['apps/portal/src/leaderboard.tsx', 'interface LeaderboardRow { place: number }', 'leaderboard'],
    ['apps/api/schema/member.graphql', 'enum PracticeLevel { INITIAL }', 'level'],
    ['migrations/1-badges.ts', 'create table if not exists member_badges (id uuid);', 'badge'],
  ])('hears the planted word in %s', (path, source, word) => {
    expect(misnomers(namesIn(path, source), terms)).toEqual([expect.stringContaining(`says "${word}"`)]);
  });

  it.each(['PracticeStatus', 'MemberLevelName', 'AdminApiModule', 'SectionState', 'PracticeUnderReview', 'Membership'])(
    'lets %s pass, where the word means something else',
    (name) => expect(misnomers([{ name, where: 'here' }], terms)).toEqual([]),
  );

  it('is kept by every class, type, table and SDL type of the house', () => {
    expect(misnomers(declaredNames(), terms)).toEqual([]);
  });
});
