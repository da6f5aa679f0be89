/** Who may call what rankings offer; spread into the matrix beside this file. */
const anyone = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'] as const;

export const rankingMember = {
  'Query.searchRanking': anyone,
} as const;

export const rankingAdmin = {} as const;
