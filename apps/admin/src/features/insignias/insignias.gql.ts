// Written by scripts/operations.mjs from insignias.graphql.
import type { Operation } from '@lib/web-graphql';
import type { RevokeInsigniaInput } from '../../graphql/schema.gen.js';

export type InsigniaAwardRowFragment = { id: string; insigniaId: string; insigniaName: string; grade: number; criterion: string; memberId: string; memberName: string; igedName: string | null; awardedAt: string; unsupportedAt: string | null; revokedAt: string | null; revokedReason: string | null };

export type InsigniaAwardsResult = { insigniaAwards: { items: InsigniaAwardRowFragment[]; nextCursor: string | null } };
export type InsigniaAwardsVariables = { search?: string | null; doubtful?: boolean | null; first?: number | null; after?: string | null };
export const InsigniaAwards: Operation<InsigniaAwardsResult, InsigniaAwardsVariables> = {
  name: 'InsigniaAwards',
  kind: 'query',
  hash: '4d59da6c39308b0275cdeee4bc8c9af0054194e36139558f0236869b9b67658c',
};

export type RevokeInsigniaResult = { revokeInsignia: InsigniaAwardRowFragment };
export type RevokeInsigniaVariables = { input: RevokeInsigniaInput };
export const RevokeInsignia: Operation<RevokeInsigniaResult, RevokeInsigniaVariables> = {
  name: 'RevokeInsignia',
  kind: 'mutation',
  hash: '4b7d3d5ea29d545d2f38e2fd6c9dce124a4b7e7458abce711433b69ef3da62c9',
};
