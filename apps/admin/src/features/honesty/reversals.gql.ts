// Written by scripts/operations.mjs from reversals.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ProposeReversalsInput, ReversalDecisionInput } from '../../graphql/schema.gen.js';

export type EntryLineFragment = { id: string; points: number; ruleName: string; ruleVersion: number; occurredAt: string; causeTitle: string | null; causeLink: string | null; reason: string | null; reversal: boolean; reversed: boolean; proposed: boolean; reversible: boolean };

export type ReversalLineFragment = { id: string; memberId: string; memberName: string; igedName: string | null; reason: string; proposedBy: string | null; proposedAt: string; decidedBy: string | null; decidedAt: string | null; approved: boolean | null; note: string | null; mayDecide: boolean; entry: EntryLineFragment };

export type MemberEntriesResult = { memberEntries: { memberName: string; igedName: string | null; nextCursor: string | null; items: EntryLineFragment[] } };
export type MemberEntriesVariables = { memberId: string; first?: number | null; after?: string | null };
export const MemberEntries: Operation<MemberEntriesResult, MemberEntriesVariables> = {
  name: 'MemberEntries',
  kind: 'query',
  hash: '8a584a54ae5adc5d752d627a748910f2dd1f4485c99bb3f3d7c4b1df1d78bb07',
};

export type EntryReversalsResult = { entryReversals: { nextCursor: string | null; items: ReversalLineFragment[] } };
export type EntryReversalsVariables = { waiting?: boolean | null; first?: number | null; after?: string | null };
export const EntryReversals: Operation<EntryReversalsResult, EntryReversalsVariables> = {
  name: 'EntryReversals',
  kind: 'query',
  hash: '9e775edaf64f35b70b3481eb7688ecbcdafa56f2695a4dd7f701666d6148d0ca',
};

export type ProposeReversalsResult = { proposeReversals: { id: string }[] };
export type ProposeReversalsVariables = { input: ProposeReversalsInput };
export const ProposeReversals: Operation<ProposeReversalsResult, ProposeReversalsVariables> = {
  name: 'ProposeReversals',
  kind: 'mutation',
  hash: '54defd27b8c0e4066ede4850c8c5fa4bc72a4f2b233fc1c63818310a264b36fe',
};

export type DecideReversalResult = { decideReversal: ReversalLineFragment };
export type DecideReversalVariables = { input: ReversalDecisionInput };
export const DecideReversal: Operation<DecideReversalResult, DecideReversalVariables> = {
  name: 'DecideReversal',
  kind: 'mutation',
  hash: '6fefc01b93ae0b2f693a9df14adb012f4234f178cb56009049e79956c62d71c4',
};
