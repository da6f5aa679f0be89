// Written by scripts/operations.mjs from moderation.graphql.
import type { Operation } from '@lib/web-graphql';
import type { DecideCaseInput, ModerationDecision, ModerationState, ReportReason } from '../../graphql/schema.gen.js';

export type ModerationCaseViewFragment = { id: string; state: ModerationState; aboutPractice: boolean; practiceTitle: string; practiceSlug: string | null; text: string; authorName: string; authorIgedName: string; writtenAt: string; removed: boolean; reportCount: number; reports: { reason: ReportReason; note: string; reportedAt: string }[]; openedAt: string; decidedAt: string | null; appeal: string | null; steps: ({ to: ModerationState; reason: string; byName: string | null; takenAt: string })[]; ownInstitution: boolean; decisions: ModerationDecision[] };

export type ModerationQueueResult = { moderationQueue: { items: ModerationCaseViewFragment[]; nextCursor: string | null } };
export type ModerationQueueVariables = { decided?: boolean | null; first?: number | null; after?: string | null };
export const ModerationQueue: Operation<ModerationQueueResult, ModerationQueueVariables> = {
  name: 'ModerationQueue',
  kind: 'query',
  hash: '215f0eb4e667e18d13e677cc2a3a93b74d667cf9eb34ce8f7ae317654726d818',
};

export type DecideModerationResult = { decideModeration: ModerationCaseViewFragment };
export type DecideModerationVariables = { input: DecideCaseInput };
export const DecideModeration: Operation<DecideModerationResult, DecideModerationVariables> = {
  name: 'DecideModeration',
  kind: 'mutation',
  hash: '17c901b2fbe1a1d5273e210cdf6537de2a19f5a54d435c86142f53eaf718ff97',
};
