// Written by scripts/operations.mjs from rule-editor.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PointsRuleChangeInput } from '../../graphql/schema.gen.js';

export type PreviewRuleResult = { pointsRulePreview: { seasonName: string | null; facts: number; members: number; paid: number; wouldPay: number; membersWithMore: number; membersWithLess: number } };
export type PreviewRuleVariables = { input: PointsRuleChangeInput };
export const PreviewRule: Operation<PreviewRuleResult, PreviewRuleVariables> = {
  name: 'PreviewRule',
  kind: 'query',
  hash: 'b30cf339d59e232a2ee74aef8774e8ffb48298e4a951ae6e9a8228a2ecda8a3b',
};

export type ChangeRuleResult = { changePointsRule: ({ kind: string; version: number; name: string; points: number; dailyCap: number | null; enabled: boolean; validFrom: string; validTo: string | null; inForce: boolean })[] };
export type ChangeRuleVariables = { input: PointsRuleChangeInput };
export const ChangeRule: Operation<ChangeRuleResult, ChangeRuleVariables> = {
  name: 'ChangeRule',
  kind: 'mutation',
  hash: '1d69f2ef62bd45cc64bcfd1a6983ba06b2657241006430ad794c8d2bbe739755',
};
