// Written by scripts/operations.mjs from handover.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AskHandoverInput, HandoverState } from '../../graphql/schema.gen.js';

export type MyHandoverResult = { myHandover: { practiceId: string; title: string; leadIgedName: string; canAsk: boolean; whyNot: string; request: { id: string; state: HandoverState; reason: string; askedAt: string; decisionReason: string } | null } | null };
export type MyHandoverVariables = { slug: string };
export const MyHandover: Operation<MyHandoverResult, MyHandoverVariables> = {
  name: 'MyHandover',
  kind: 'query',
  hash: 'f8fcadce9e16287f94ae04a6c9d39140dcc7048c6ff192247aace7b823d83a43',
};

export type AskHandoverResult = { askHandover: boolean };
export type AskHandoverVariables = { input: AskHandoverInput };
export const AskHandover: Operation<AskHandoverResult, AskHandoverVariables> = {
  name: 'AskHandover',
  kind: 'mutation',
  hash: '5b13ae57f7e76c8e4b8d7b4a659a50449f652ec8740a5d57698741158337c3c0',
};

export type WithdrawHandoverResult = { withdrawHandover: boolean };
export type WithdrawHandoverVariables = { id: string };
export const WithdrawHandover: Operation<WithdrawHandoverResult, WithdrawHandoverVariables> = {
  name: 'WithdrawHandover',
  kind: 'mutation',
  hash: 'cf62c46d14599816ee1d69732b21e55a0ed76248ef7a7100f43aa25cf22bc22b',
};
