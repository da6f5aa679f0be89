import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Rankings of people and of institutions, and what the comparison among them needs. */
export const rankingMember: Record<string, readonly Caller[]> = {
  'Query.searchRanking': anyone,
  'Query.igedRanking': anyone,
  'Query.igedEquity': anyone,
};

export const rankingAdmin: Record<string, readonly Caller[]> = {
  'Query.igedRanking': anyone,
  'Query.igedRankingRule': staff,
  'Mutation.changeIgedRankingRule': staff,
  'Query.igedContexts': staff,
  'Mutation.setIgedContext': staff,
  'Mutation.importIgedContext': staff,
};
