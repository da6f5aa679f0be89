// Written by scripts/operations.mjs from season-seal.graphql.
import type { Operation } from '@lib/web-graphql';

export type SeasonSealedResult = { seasonSeal: { season: string; hash: string; rows: number; closedAt: string; addenda: { text: string; publishedAt: string }[] } | null };
export type SeasonSealedVariables = { season: string };
export const SeasonSealed: Operation<SeasonSealedResult, SeasonSealedVariables> = {
  name: 'SeasonSealed',
  kind: 'query',
  hash: '6462ce0476e22f6b57d3d21dbd9c4bdbaa3f7c408bb01706fc35f20a760814ad',
};
