// Written by scripts/operations.mjs from route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { DecideStageInput, DesignateReferentInput, ReturnStageInput, RouteStep, UpdateNeedInput, Validity } from '../../graphql/schema.gen.js';
import type { CriterionFragment } from '../../features/feedback/feedback.gql.js';

export type RouteDecisionFragment = { id: string; at: string; from: RouteStep; to: RouteStep; back: boolean; version: number; comment: string; period: string; byName: string; scoredBy: string | null; rubricMean: number | null; scores: { name: string; score: number; note: string }[]; needs: { title: string; detail: string }[] };

export type DeskRouteSheetFragment = { id: string; code: string; title: string; slug: string; version: number; leadIgedName: string; ownInstitution: boolean; next: RouteStep | null; needs: { id: string; title: string; met: boolean; detail: string }[]; route: { step: RouteStep; since: string; publishedSince: string; decisions: RouteDecisionFragment[] }; feedbacks: { id: string; expertName: string; version: number; publishedAt: string; rubricMean: number; scores: { name: string; score: number; note: string }[] }[]; rubric: CriterionFragment[] };

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
  hash: '9ffc68b3dbfbeb935d1a9396c3dbb970baec07ace68d92a8e1af1efcd50091d7',
};

export type DecideStageResult = { decideStage: DeskRouteSheetFragment };
export type DecideStageVariables = { input: DecideStageInput };
export const DecideStage: Operation<DecideStageResult, DecideStageVariables> = {
  name: 'DecideStage',
  kind: 'mutation',
  hash: '967f86ef2a9e67bc9c911a7fca2d01e2ce754be2ebd7728b3f7db0b18cb27718',
};

export type DesignateReferentResult = { designateReferent: DeskRouteSheetFragment };
export type DesignateReferentVariables = { input: DesignateReferentInput };
export const DesignateReferent: Operation<DesignateReferentResult, DesignateReferentVariables> = {
  name: 'DesignateReferent',
  kind: 'mutation',
  hash: 'af4fd9ed705bf384f4e316125b59ea8c3f562073f6effcab5b01a1a326dd14fd',
};

export type ReturnStageResult = { returnStage: DeskRouteSheetFragment };
export type ReturnStageVariables = { input: ReturnStageInput };
export const ReturnStage: Operation<ReturnStageResult, ReturnStageVariables> = {
  name: 'ReturnStage',
  kind: 'mutation',
  hash: 'e961a880a0d14984e24aa053acbad539d1226151fabc97b4b385d2672def4f50',
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
