// Written by scripts/operations.mjs from signals.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CloseSignalInput, SignalKind, SignalLimitsInput, SignalOutcome } from '../../graphql/schema.gen.js';
import type { EntryLineFragment } from '../../features/honesty/reversals.gql.js';

export type SignalLineFragment = { id: string; kind: SignalKind; marks: number; people: ({ id: string; name: string; igedName: string | null })[]; openedAt: string; seenAt: string; closedAt: string | null; closedBy: string | null; outcome: SignalOutcome | null; reason: string | null; mayDecide: boolean };

export type LimitsLineFragment = { version: number; windowDays: number; eachWay: number; circleMarks: number; teamMarks: number; burstMarks: number; burstMinutes: number };

export type FarmingSignalsResult = { farmingSignals: { open: number; nextCursor: string | null; items: SignalLineFragment[] } };
export type FarmingSignalsVariables = { closed?: boolean | null; first?: number | null; after?: string | null };
export const FarmingSignals: Operation<FarmingSignalsResult, FarmingSignalsVariables> = {
  name: 'FarmingSignals',
  kind: 'query',
  hash: 'd0055ffb3bf75d856635faa1dc9cf9a1f5a1fbd497a1b14618ef021f876c4942',
};

export type FarmingSignalDetailResult = { farmingSignal: { signal: SignalLineFragment; limits: LimitsLineFragment; evidence: ({ giverName: string; receiverName: string; at: string; causeTitle: string | null; causeLink: string | null; ownTeam: boolean; entry: EntryLineFragment | null })[] } };
export type FarmingSignalDetailVariables = { id: string };
export const FarmingSignalDetail: Operation<FarmingSignalDetailResult, FarmingSignalDetailVariables> = {
  name: 'FarmingSignalDetail',
  kind: 'query',
  hash: '41fde9f2d6068192befad61f8839a67ef290d8aec2cb3da7a82ec92906cd3692',
};

export type SignalLimitsResult = { signalLimits: LimitsLineFragment };
export type SignalLimitsVariables = Record<string, never>;
export const SignalLimits: Operation<SignalLimitsResult, SignalLimitsVariables> = {
  name: 'SignalLimits',
  kind: 'query',
  hash: '4aaadad2753e00c453dbff90b76b7e79eb2c960bfda8814940d2c37908113c29',
};

export type CloseSignalResult = { closeSignal: SignalLineFragment };
export type CloseSignalVariables = { input: CloseSignalInput };
export const CloseSignal: Operation<CloseSignalResult, CloseSignalVariables> = {
  name: 'CloseSignal',
  kind: 'mutation',
  hash: 'd56c456da21dab1aa1f7eab063eaa71fa231ac8df2d4fbbeaa6d9db387e0a42c',
};

export type ChangeSignalLimitsResult = { changeSignalLimits: LimitsLineFragment };
export type ChangeSignalLimitsVariables = { input: SignalLimitsInput };
export const ChangeSignalLimits: Operation<ChangeSignalLimitsResult, ChangeSignalLimitsVariables> = {
  name: 'ChangeSignalLimits',
  kind: 'mutation',
  hash: '106b21f02060710e9ff9d2593055d6a16f7e13f1b09fcabfd9590ebc176646fc',
};
