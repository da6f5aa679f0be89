// Written by scripts/operations.mjs from season-seal.graphql.
import type { Operation } from '@lib/web-graphql';

export type SeasonSealedResult = { seasonSeal: { season: string; hash: string; rows: number; igedHash: string | null; igedRows: number | null; closedAt: string; addenda: { text: string; publishedAt: string }[] } | null };
export type SeasonSealedVariables = { season: string };
export const SeasonSealed: Operation<SeasonSealedResult, SeasonSealedVariables> = {
  name: 'SeasonSealed',
  kind: 'query',
  hash: '99651853e696757d82a3cfae048e0caf7b71bfeb4f6119f577ad411bc6bfcf1a',
};
