// Written by scripts/operations.mjs from route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CommitmentState, DecideStageInput, DesignateReferentInput, ReturnStageInput, RouteStep, UpdateNeedInput, Validity } from '../../graphql/schema.gen.js';
import type { CriterionFragment } from '../../features/feedback/feedback.gql.js';

export type RouteDecisionFragment = { id: string; at: string; from: RouteStep; to: RouteStep; back: boolean; version: number; comment: string; period: string; byName: string; scoredBy: string | null; rubricMean: number | null; scores: { name: string; score: number; note: string }[]; needs: { title: string; detail: string }[] };

export type DeskRouteSheetFragment = { id: string; code: string; title: string; slug: string; version: number; leadIgedName: string; ownInstitution: boolean; next: RouteStep | null; needs: { id: string; title: string; met: boolean; detail: string }[]; route: { step: RouteStep; since: string; publishedSince: string; decisions: RouteDecisionFragment[] }; feedbacks: { id: string; expertName: string; version: number; publishedAt: string; rubricMean: number; scores: { name: string; score: number; note: string }[] }[]; rubric: CriterionFragment[]; commitments: { id: string; text: string; ownerName: string; dueOn: string; overdue: boolean; originLabel: string; state: CommitmentState; note: string }[] };

export type NeedLineFragment = { id: string; step: RouteStep; title: string; threshold: number | null; least: number | null; most: number | null; place: string; enabled: boolean; measured: boolean; revision: number };

export type RouteBoardResult = { routeBoard: ({ step: RouteStep; total: number; items: ({ id: string; code: string; title: string; leadIgedName: string; regionName: string | null; since: string; days: number; missing: number; validity: Validity; ownInstitution: boolean })[] })[] };
export type RouteBoardVariables = { region?: string | null; search?: string | null };
export const RouteBoard: Operation<RouteBoardResult, RouteBoardVariables> = {
  name: 'RouteBoard',
  kind: 'query',
  hash: 'bbb2dfae0bc929ae6722cb562b97c27614970dde18346c93f25a3c58bbb07e27',
};

export type RouteOfPracticeResult = { routeOfPractice: DeskRouteSheetFragment | null };
export type RouteOfPracticeVariables = { id: string };
export const RouteOfPractice: Operation<RouteOfPracticeResult, RouteOfPracticeVariables> = {
  name: 'RouteOfPractice',
  kind: 'query',
  hash: 'cbc270eb48701bcdf59a804fecce988715727cfb844a2a67efb3e06bc51dcbff',
};

export type DecideStageResult = { decideStage: DeskRouteSheetFragment };
export type DecideStageVariables = { input: DecideStageInput };
export const DecideStage: Operation<DecideStageResult, DecideStageVariables> = {
  name: 'DecideStage',
  kind: 'mutation',
  hash: 'a781799f70a69b208b417f814f938fe9a25d54f30fdb961b67fbdef7f72927b3',
};

export type DesignateReferentResult = { designateReferent: DeskRouteSheetFragment };
export type DesignateReferentVariables = { input: DesignateReferentInput };
export const DesignateReferent: Operation<DesignateReferentResult, DesignateReferentVariables> = {
  name: 'DesignateReferent',
  kind: 'mutation',
  hash: 'd1d6a4fde5fa3c0e30200167cb3b5ca99adbbf30c380c552233dead6ac7cd86f',
};

export type ReturnStageResult = { returnStage: DeskRouteSheetFragment };
export type ReturnStageVariables = { input: ReturnStageInput };
export const ReturnStage: Operation<ReturnStageResult, ReturnStageVariables> = {
  name: 'ReturnStage',
  kind: 'mutation',
  hash: '141594ca29df5ead478b378e4f7af48c4326f3e0abb606b545c7a29a7ee0fe0c',
};

export type RouteNeedsResult = { routeNeeds: NeedLineFragment[]; routeNeedPlaces: { id: string; name: string }[] };
export type RouteNeedsVariables = Record<string, never>;
export const RouteNeeds: Operation<RouteNeedsResult, RouteNeedsVariables> = {
  name: 'RouteNeeds',
  kind: 'query',
  hash: 'ec62c9e7640c501c04a6ccf9acbe483a6d77781576943a9c283b4cc4651e6083',
};

export type UpdateNeedResult = { updateNeed: NeedLineFragment[] };
export type UpdateNeedVariables = { input: UpdateNeedInput };
export const UpdateNeed: Operation<UpdateNeedResult, UpdateNeedVariables> = {
  name: 'UpdateNeed',
  kind: 'mutation',
  hash: '2150f25ed08ea03e8f3c62f712091dcd46979abf3180ab5b27bc5639bf1ba763',
};
