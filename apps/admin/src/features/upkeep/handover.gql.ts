// Written by scripts/operations.mjs from handover.graphql.
import type { Operation } from '@lib/web-graphql';
import type { DecideHandoverInput, HandoverState } from '../../graphql/schema.gen.js';

export type HandoverRowFragment = { id: string; state: HandoverState; practiceTitle: string; practiceCode: string; slug: string | null; leadIgedName: string; askedByName: string; askedByPost: string; askedAt: string; reason: string; decisionReason: string; decidedByName: string; decidedAt: string | null; ownInstitution: boolean; team: { name: string; post: string; stays: boolean; hasAccount: boolean }[] };

export type HandoverDeskResult = { handoverDesk: { nextCursor: string | null; items: HandoverRowFragment[] } };
export type HandoverDeskVariables = { decided?: boolean | null; first?: number | null; after?: string | null };
export const HandoverDesk: Operation<HandoverDeskResult, HandoverDeskVariables> = {
  name: 'HandoverDesk',
  kind: 'query',
  hash: '9f327d6621202dc809a1a7a1221648938f1286e3d762de688aa3fd649f0b1536',
};

export type DecideHandoverResult = { decideHandover: boolean };
export type DecideHandoverVariables = { input: DecideHandoverInput };
export const DecideHandover: Operation<DecideHandoverResult, DecideHandoverVariables> = {
  name: 'DecideHandover',
  kind: 'mutation',
  hash: '74bff7119bf2720e72dabe1c8f3964efe330b4c689b76e029942e7f91a258619',
};
