// Written by scripts/operations.mjs from my-route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CommitmentState, ConfirmValidityInput, RouteStep, SettleCommitmentInput, Validity } from '../../graphql/schema.gen.js';

export type CommitmentLineFragment = { id: string; text: string; ownerName: string; mine: boolean; dueOn: string; overdue: boolean; originLabel: string; state: CommitmentState; note: string };

export type SettleCommitmentResult = { settleCommitment: CommitmentLineFragment };
export type SettleCommitmentVariables = { input: SettleCommitmentInput };
export const SettleCommitment: Operation<SettleCommitmentResult, SettleCommitmentVariables> = {
  name: 'SettleCommitment',
  kind: 'mutation',
  hash: 'c30dd370ef3bd8a3748aa3cf1fca529e708a8143abe8073007c8e7bf2a32e01e',
};

export type ConfirmValidityResult = { confirmValidity: { practiceId: string } | null };
export type ConfirmValidityVariables = { input: ConfirmValidityInput };
export const ConfirmValidity: Operation<ConfirmValidityResult, ConfirmValidityVariables> = {
  name: 'ConfirmValidity',
  kind: 'mutation',
  hash: '9df47daaf622a6f1950e39a71967369cba5d3d674d33ef0aefa97cc6d3443874',
};

export type MyRouteResult = { myRoute: { step: RouteStep; next: RouteStep | null; missing: number; needs: { id: string; title: string; met: boolean; detail: string; link: string }[]; commitments: CommitmentLineFragment[]; validity: { state: Validity; validUntil: string; daysLeft: number; canConfirm: boolean; confirmableFrom: string } | null } | null };
export type MyRouteVariables = { practiceId: string };
export const MyRoute: Operation<MyRouteResult, MyRouteVariables> = {
  name: 'MyRoute',
  kind: 'query',
  hash: 'fcf4fe236a13594d7e779bede00caf89aa3a5950b567710ac8dd4cf8d60d29a7',
};
