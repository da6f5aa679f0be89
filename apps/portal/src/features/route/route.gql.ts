// Written by scripts/operations.mjs from route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { RouteStep } from '../../graphql/schema.gen.js';

export type PracticeRouteResult = { practiceRoute: { step: RouteStep; publishedSince: string; decisions: ({ id: string; at: string; to: RouteStep; back: boolean; version: number; comment: string; period: string; byName: string; scoredBy: string | null; rubricMean: number | null; scores: { name: string; score: number; note: string }[]; needs: { title: string; detail: string }[] })[] } | null };
export type PracticeRouteVariables = { slug: string };
export const PracticeRoute: Operation<PracticeRouteResult, PracticeRouteVariables> = {
  name: 'PracticeRoute',
  kind: 'query',
  hash: '150ebc3dad7912307857241f8fbd26769cfe23da9a7a8a8fe5ec6ba8a1e7a6ff',
};

export type MyRouteResult = { myRoute: { step: RouteStep; next: RouteStep | null; missing: number; needs: { id: string; title: string; met: boolean; detail: string; link: string }[] } | null };
export type MyRouteVariables = { practiceId: string };
export const MyRoute: Operation<MyRouteResult, MyRouteVariables> = {
  name: 'MyRoute',
  kind: 'query',
  hash: 'e11f3e31498037548b197d009ea28c87b1114a6a98ba787dbd72ce7830149175',
};
