// Written by scripts/operations.mjs from me.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ChangePasswordInput, MemberLevelName, MemberStatus, UpdateMyProfileInput } from '../../graphql/schema.gen.js';

export type PointsLineFragment = { id: string; points: number; ruleName: string; ruleVersion: number; occurredAt: string; causeTitle: string | null; causeLink: string | null; reason: string | null; reversal: boolean };

export type ProfileFragment = { id: string; name: string; post: string; email: string; phone: string | null; dni: string | null; igedName: string | null; status: MemberStatus; statusReason: string | null; hiddenFromRanking: boolean };

export type MyRecognitionResult = { myRecognition: { season: { name: string }; points: number; entries: number; level: MemberLevelName | null; levelName: string | null; nextLevel: { level: MemberLevelName; name: string; pointsMissing: number; minPoints: number; missing: string[]; kindsMissing: number; oneOf: string[] } | null; steps: { level: MemberLevelName; name: string; minPoints: number; reached: boolean }[]; kindsDone: string[]; kindsAhead: string[]; nationalPosition: number | null; nationalTotal: number; regionPosition: number | null; regionTotal: number; regionName: string | null; hiddenFromRanking: boolean; latest: PointsLineFragment[] } };
export type MyRecognitionVariables = Record<string, never>;
export const MyRecognition: Operation<MyRecognitionResult, MyRecognitionVariables> = {
  name: 'MyRecognition',
  kind: 'query',
  hash: 'da1a39b1b2c53031f544d9db081a9453a9ca7e2dccb32129d1e136dfafcd3ec3',
};

export type MyPointsEntriesResult = { myPointsEntries: { nextCursor: string | null; items: PointsLineFragment[] }; rankingSeasons: { id: string; name: string }[] };
export type MyPointsEntriesVariables = { season?: string | null; after?: string | null };
export const MyPointsEntries: Operation<MyPointsEntriesResult, MyPointsEntriesVariables> = {
  name: 'MyPointsEntries',
  kind: 'query',
  hash: 'b8bb9a0522bee250340ec275612b88ddd1ce1d2e2714dc13672cd73efe6e8e18',
};

export type MyAccountResult = { myProfile: ProfileFragment; mySessions: ({ id: string; createdAt: string; lastSeenAt: string; userAgent: string | null; current: boolean })[] };
export type MyAccountVariables = Record<string, never>;
export const MyAccount: Operation<MyAccountResult, MyAccountVariables> = {
  name: 'MyAccount',
  kind: 'query',
  hash: '7fd6f6dc2f56d66611a7d97e546a98d4a42d280b125368167126b1859a1ae773',
};

export type UpdateMyProfileResult = { updateMyProfile: ProfileFragment };
export type UpdateMyProfileVariables = { input: UpdateMyProfileInput };
export const UpdateMyProfile: Operation<UpdateMyProfileResult, UpdateMyProfileVariables> = {
  name: 'UpdateMyProfile',
  kind: 'mutation',
  hash: '8dd7c84996cb0ffef98ffc85503934047651e50ab72157e72cebe5d522405c78',
};

export type ChangePasswordResult = { changePassword: boolean };
export type ChangePasswordVariables = { input: ChangePasswordInput };
export const ChangePassword: Operation<ChangePasswordResult, ChangePasswordVariables> = {
  name: 'ChangePassword',
  kind: 'mutation',
  hash: '63288718912d9997d7eb00eb1493104f3ceb371b93bd9a4a3f2d31f058bb5336',
};

export type RevokeSessionResult = { revokeSession: boolean };
export type RevokeSessionVariables = { id: string };
export const RevokeSession: Operation<RevokeSessionResult, RevokeSessionVariables> = {
  name: 'RevokeSession',
  kind: 'mutation',
  hash: '67c281eb003eab767b503f55534996b2a5019da624a672f2a18ecad15f141e00',
};
