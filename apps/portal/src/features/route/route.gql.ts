// Written by scripts/operations.mjs from route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { EvidenceStrength, RouteStep, ValidityEntryKind } from '../../graphql/schema.gen.js';

export type PracticeRouteResult = { practiceRoute: { step: RouteStep; publishedSince: string; decisions: ({ id: string; at: string; to: RouteStep; back: boolean; version: number; comment: string; period: string; byName: string; scoredBy: string | null; rubricMean: number | null; scores: { name: string; score: number; note: string }[]; needs: { title: string; detail: string }[] })[]; strength: { level: EvidenceStrength; reasons: string[]; next: string | null }; validity: { at: string; kind: ValidityEntryKind; validUntil: string; note: string }[] } | null };
export type PracticeRouteVariables = { slug: string };
export const PracticeRoute: Operation<PracticeRouteResult, PracticeRouteVariables> = {
  name: 'PracticeRoute',
  kind: 'query',
  hash: '29f3870ce293ff7fea43b3e3830765c212ba88963fbfd897b1e575d820d3555e',
};
