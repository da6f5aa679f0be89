// Written by scripts/operations.mjs from circles.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CircleOverview, CircleState, ReflectionPromptsInput } from '../../graphql/schema.gen.js';

export type DeskCircleLineFragment = { id: string; name: string; purpose: string; state: CircleState; listed: boolean; memberCount: number; meetingCount: number; regions: number; igeds: number; lastMetAt: string | null; nextMeetingAt: string | null; quietDays: number; stale: boolean; createdAt: string };

export type CircleTotalsFragment = { year: number; open: number; stale: number; members: number; meetings: number; attendees: number; prompts: string[] };

export type DeskCirclesResult = { deskCircles: { items: DeskCircleLineFragment[]; nextCursor: string | null } };
export type DeskCirclesVariables = { show: CircleOverview; search?: string | null; first?: number | null; after?: string | null };
export const DeskCircles: Operation<DeskCirclesResult, DeskCirclesVariables> = {
  name: 'DeskCircles',
  kind: 'query',
  hash: 'e316e9983ac5e24a2ce49c6b2b72871a7dbb23f1ba34517f86f4bc56c3327ab2',
};

export type DeskCircleTotalsResult = { deskCircleTotals: CircleTotalsFragment };
export type DeskCircleTotalsVariables = Record<string, never>;
export const DeskCircleTotals: Operation<DeskCircleTotalsResult, DeskCircleTotalsVariables> = {
  name: 'DeskCircleTotals',
  kind: 'query',
  hash: '8254e5135b66fe3fc213c327b46884aa3847128b85c232ed399c42ea1301a247',
};

export type SetReflectionPromptsResult = { setReflectionPrompts: CircleTotalsFragment };
export type SetReflectionPromptsVariables = { input: ReflectionPromptsInput };
export const SetReflectionPrompts: Operation<SetReflectionPromptsResult, SetReflectionPromptsVariables> = {
  name: 'SetReflectionPrompts',
  kind: 'mutation',
  hash: '4e2bf484311bd5495ba2acc38f483c44bbe5f365fc81808a9f9e1e93e78027cc',
};
