// Written by scripts/operations.mjs from transfers.graphql.
import type { Operation } from '@lib/web-graphql';
import type { BlockChoice, DeskStartTransferInput, JudgeTransferInput, SignAgreementInput, StopTransferInput, TransferKind, TransferSide, TransferState, TransferVerb } from '../../graphql/schema.gen.js';

export type DeskTransferLineFragment = { id: string; kind: TransferKind; state: TransferState; practiceTitle: string; originIgedName: string; adopterIgedName: string; begunAt: string; stateSince: string };

export type DeskTransferAllFragment = { id: string; kind: TransferKind; state: TransferState; practiceTitle: string; practiceSlug: string | null; version: number; publishedVersion: number | null; originIgedName: string; adopterIgedName: string; begunAt: string; stateSince: string; ownInstitution: boolean; reason: string; lesson: string; originPeople: { name: string; post: string }[]; adopterPeople: { name: string; post: string }[]; areas: ({ id: string; name: string; distance: number | null; origin: { point: number; note: string } | null; adopter: { point: number; note: string } | null })[]; agreement: { revision: number; text: string; startsOn: string; endsOn: string; writtenByName: string; signatures: { side: TransferSide; byName: string; at: string }[] } | null; blocks: ({ position: number; heading: string; text: string; choice: BlockChoice | null; how: string; why: string })[]; milestones: ({ id: string; text: string; dueOn: string; doneOn: string | null; note: string; droppedWhy: string | null; late: boolean; evidence: ({ id: string; name: string; url: string | null; state: string })[] })[]; ownPractice: { id: string; title: string; slug: string | null } | null; norm: { number: string; on: string; title: string } | null; result: { indicator: string; unit: string; direction: string; originBaseline: number | null; originResult: number | null; baseline: number; baselineOn: string; result: number; resultOn: string; source: string; comment: string } | null; next: { verb: TransferVerb; missing: string[] }[]; moves: { action: string; side: TransferSide; at: string; byName: string; note: string }[] };

export type TransferQueueResult = { transferQueue: { items: DeskTransferLineFragment[]; nextCursor: string | null } };
export type TransferQueueVariables = { state: TransferState; search?: string | null; first?: number | null; after?: string | null };
export const TransferQueue: Operation<TransferQueueResult, TransferQueueVariables> = {
  name: 'TransferQueue',
  kind: 'query',
  hash: 'd3c42a2ce1b511f4251b731e81bd2e1c973c19b64aab2e868dd035f12fb3f41a',
};

export type TransferInterestsResult = { transferInterests: { items: { id: string; practiceTitle: string; name: string; igedName: string; message: string; expressedAt: string; fromTestimony: boolean; hasAccount: boolean }[]; nextCursor: string | null } };
export type TransferInterestsVariables = { first?: number | null; after?: string | null };
export const TransferInterests: Operation<TransferInterestsResult, TransferInterestsVariables> = {
  name: 'TransferInterests',
  kind: 'query',
  hash: 'b35f2ec93167a930b0ccf03684a25d2d68f4e97a10e1f40c502c93fb6a73f25f',
};

export type DeskTransferDetailResult = { deskTransfer: DeskTransferAllFragment | null };
export type DeskTransferDetailVariables = { id: string };
export const DeskTransferDetail: Operation<DeskTransferDetailResult, DeskTransferDetailVariables> = {
  name: 'DeskTransferDetail',
  kind: 'query',
  hash: '4baeb06e3c1a46fa338d17eaf6481d375e225ce46bc956c83ee9d73bbd70bacf',
};

export type TransferPeopleResult = { people: { items: ({ id: string; name: string; post: string; igedName: string | null })[] } };
export type TransferPeopleVariables = { search?: string | null };
export const TransferPeople: Operation<TransferPeopleResult, TransferPeopleVariables> = {
  name: 'TransferPeople',
  kind: 'query',
  hash: 'a12998143442bca043360a3e4dd0e203b7ad2c3c618dfc22ea52c5628457ca12',
};

export type StartTransferAtDeskResult = { startTransferAtDesk: { id: string } };
export type StartTransferAtDeskVariables = { input: DeskStartTransferInput };
export const StartTransferAtDesk: Operation<StartTransferAtDeskResult, StartTransferAtDeskVariables> = {
  name: 'StartTransferAtDesk',
  kind: 'mutation',
  hash: '73c6e2c14d2a7b984e38f01398e09fe3bdb60f146130e9b72417dcffe7394977',
};

export type SignTransferAsStaffResult = { signTransferAsStaff: DeskTransferAllFragment };
export type SignTransferAsStaffVariables = { input: SignAgreementInput };
export const SignTransferAsStaff: Operation<SignTransferAsStaffResult, SignTransferAsStaffVariables> = {
  name: 'SignTransferAsStaff',
  kind: 'mutation',
  hash: 'f2dffcadcaf7898165c8da397192a580ceb1ce92673095a9ba43182bdc04a469',
};

export type VerifyTransferResult = { verifyTransfer: DeskTransferAllFragment };
export type VerifyTransferVariables = { input: JudgeTransferInput };
export const VerifyTransfer: Operation<VerifyTransferResult, VerifyTransferVariables> = {
  name: 'VerifyTransfer',
  kind: 'mutation',
  hash: '1c63d72271270ddadacb3fc14e5cd10442d74ed1f2e88fcedc1a06878cedec27',
};

export type ReturnTransferResult = { returnTransfer: DeskTransferAllFragment };
export type ReturnTransferVariables = { input: JudgeTransferInput };
export const ReturnTransfer: Operation<ReturnTransferResult, ReturnTransferVariables> = {
  name: 'ReturnTransfer',
  kind: 'mutation',
  hash: '91e39cb2b014f94023693a0c6fd5e15e5c1300359b7d3f05b178994d356c1c5d',
};

export type StopTransferAtDeskResult = { stopTransferAtDesk: DeskTransferAllFragment };
export type StopTransferAtDeskVariables = { input: StopTransferInput };
export const StopTransferAtDesk: Operation<StopTransferAtDeskResult, StopTransferAtDeskVariables> = {
  name: 'StopTransferAtDesk',
  kind: 'mutation',
  hash: 'ff4aafdaa319410379cb0697eb5aa5da050a8fa5bb7c53fce50f2dbc2fdab391',
};
