// Written by scripts/operations.mjs from transfer-sheet.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MarkTransferAreaInput } from '../../graphql/schema.gen.js';

export type TransferSheetAllFragment = { practiceId: string; title: string; filled: number; areas: ({ id: string; name: string; question: string; points: string[]; point: number | null; note: string; revision: number })[] };

export type TransferSheetResult = { transferSheet: TransferSheetAllFragment | null };
export type TransferSheetVariables = { practiceId: string };
export const TransferSheet: Operation<TransferSheetResult, TransferSheetVariables> = {
  name: 'TransferSheet',
  kind: 'query',
  hash: '27ac01fb5b96759d0ee1d976a62db17d0a2e5022e7902428b818565b76d1bb98',
};

export type MarkTransferAreaResult = { markTransferArea: TransferSheetAllFragment | null };
export type MarkTransferAreaVariables = { input: MarkTransferAreaInput };
export const MarkTransferArea: Operation<MarkTransferAreaResult, MarkTransferAreaVariables> = {
  name: 'MarkTransferArea',
  kind: 'mutation',
  hash: 'd936109c04d290d56427297b95e65b66b9b9cd9734099cbd8d5ee3ece0ec7fa2',
};
