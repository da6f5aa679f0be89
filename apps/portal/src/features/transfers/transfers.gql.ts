// Written by scripts/operations.mjs from transfers.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddMilestoneInput, AddTransferLinkInput, AddTransferPeopleInput, BeginOwnPracticeInput, BlockChoice, CloseTransferInput, DecideBlockInput, LinkOwnPracticeInput, MarkTransferAnswerInput, RemoveTransferEvidenceInput, ReportTransferInput, SetTransferNormInput, SettleMilestoneInput, SignAgreementInput, StartFromInterestInput, StartTransferInput, StopTransferInput, TransferKind, TransferSide, TransferState, TransferVerb, WriteAgreementInput } from '../../graphql/schema.gen.js';

export type TransferLineFragment = { id: string; kind: TransferKind; state: TransferState; practiceTitle: string; originIgedName: string; adopterIgedName: string; stateSince: string };

export type MyTransferFragment = { id: string; kind: TransferKind; state: TransferState; side: TransferSide; practiceTitle: string; practiceSlug: string | null; version: number; publishedVersion: number | null; originIgedName: string; adopterIgedName: string; adopterIgedCode: string; originPeople: { name: string; post: string }[]; adopterPeople: { name: string; post: string }[]; areas: ({ id: string; name: string; question: string; points: string[]; distance: number | null; origin: { point: number; note: string; revision: number } | null; adopter: { point: number; note: string; revision: number } | null })[]; agreement: { revision: number; text: string; startsOn: string; endsOn: string; writtenByName: string; signatures: { side: TransferSide; byName: string; at: string }[] } | null; blocks: ({ position: number; heading: string; text: string; choice: BlockChoice | null; how: string; why: string; revision: number })[]; milestones: ({ id: string; text: string; dueOn: string; doneOn: string | null; note: string; droppedWhy: string | null; late: boolean; evidence: ({ id: string; name: string; url: string | null; isLink: boolean; state: string })[] })[]; ownPractice: { id: string; title: string; slug: string | null; mine: boolean } | null; norm: { number: string; on: string; title: string } | null; indicators: ({ name: string; unit: string; direction: string; baseline: number | null; result: number | null })[]; result: { indicator: string; unit: string; originBaseline: number | null; originResult: number | null; baseline: number; baselineOn: string; result: number; resultOn: string; source: string; comment: string } | null; reason: string; lesson: string; next: { verb: TransferVerb; missing: string[] }[]; moves: { action: string; side: TransferSide; at: string; byName: string; note: string }[] };

export type MyTransfersResult = { myTransfers: { items: TransferLineFragment[]; nextCursor: string | null } };
export type MyTransfersVariables = { after?: string | null };
export const MyTransfers: Operation<MyTransfersResult, MyTransfersVariables> = {
  name: 'MyTransfers',
  kind: 'query',
  hash: '50e688ef96d488e26b21c04f90018cb2b887ea98cc9f2bea10ec9e6ea538ef16',
};

export type MyTransferInterestsResult = { myTransferInterests: ({ id: string; practiceId: string; practiceTitle: string; practiceSlug: string | null; name: string; igedName: string; message: string; expressedAt: string; hasAccount: boolean; mine: boolean })[] };
export type MyTransferInterestsVariables = Record<string, never>;
export const MyTransferInterests: Operation<MyTransferInterestsResult, MyTransferInterestsVariables> = {
  name: 'MyTransferInterests',
  kind: 'query',
  hash: '1ecdcc98a3ac0e6f833a6d104645d1d4c9f53d276a719de93851e85c3595af8b',
};

export type TransferDetailResult = { transfer: MyTransferFragment | null };
export type TransferDetailVariables = { id: string };
export const TransferDetail: Operation<TransferDetailResult, TransferDetailVariables> = {
  name: 'TransferDetail',
  kind: 'query',
  hash: '5f92b36e14bfcd6de0a89fd555568a60afa49645f1947cf121c6f94fe8f7be41',
};

export type TransferPracticeChoicesResult = { myPractices: { id: string; title: string }[] };
export type TransferPracticeChoicesVariables = Record<string, never>;
export const TransferPracticeChoices: Operation<TransferPracticeChoicesResult, TransferPracticeChoicesVariables> = {
  name: 'TransferPracticeChoices',
  kind: 'query',
  hash: 'aa74f8d47d3f61e26acbe5f212a6b6b400846eb69b7714242d6a971ed2add94e',
};

export type TransferColleaguesResult = { colleagues: { id: string; name: string; post: string }[] };
export type TransferColleaguesVariables = { search: string; igedCodes: string[] };
export const TransferColleagues: Operation<TransferColleaguesResult, TransferColleaguesVariables> = {
  name: 'TransferColleagues',
  kind: 'query',
  hash: '5b7461a0730884cf163497718eadb68438c6f20822d4166f3f237844cab3bc8d',
};

export type AdoptionsResult = { adoptionTree: { cut: boolean; nodes: ({ id: string; parentId: string | null; generation: number; here: boolean; igedName: string; regionName: string; title: string | null; slug: string | null; kind: TransferKind | null; state: TransferState | null; version: number | null; adopted: number; changed: { heading: string; choice: BlockChoice; how: string; why: string }[]; result: { indicator: string; unit: string; baseline: number; result: number; originResult: number | null } | null; norm: string; lesson: string })[] } };
export type AdoptionsVariables = { slug: string };
export const Adoptions: Operation<AdoptionsResult, AdoptionsVariables> = {
  name: 'Adoptions',
  kind: 'query',
  hash: 'bdb729973722b7832267d001c69a822b60039ea597c9ea4f25bcbb3fb3b10a1f',
};

export type StartTransferResult = { startTransfer: { id: string } };
export type StartTransferVariables = { input: StartTransferInput };
export const StartTransfer: Operation<StartTransferResult, StartTransferVariables> = {
  name: 'StartTransfer',
  kind: 'mutation',
  hash: 'db367173ac05806a1abf9655ac492d5cb985177da2afa48eb26807b039ba4e13',
};

export type StartTransferFromInterestResult = { startTransferFromInterest: { id: string } };
export type StartTransferFromInterestVariables = { input: StartFromInterestInput };
export const StartTransferFromInterest: Operation<StartTransferFromInterestResult, StartTransferFromInterestVariables> = {
  name: 'StartTransferFromInterest',
  kind: 'mutation',
  hash: '99255528c6832e92bbf94bca4c366a1feba4614f1357d697a229fcc8b5c9ab78',
};

export type BeginTransferResult = { beginTransfer: MyTransferFragment };
export type BeginTransferVariables = { id: string };
export const BeginTransfer: Operation<BeginTransferResult, BeginTransferVariables> = {
  name: 'BeginTransfer',
  kind: 'mutation',
  hash: 'cf365f6b30c96480e3191f967706c4fb7d75f687d88ca260fe7ba18fd3ec19e7',
};

export type MarkTransferAnswerResult = { markTransferAnswer: MyTransferFragment };
export type MarkTransferAnswerVariables = { input: MarkTransferAnswerInput };
export const MarkTransferAnswer: Operation<MarkTransferAnswerResult, MarkTransferAnswerVariables> = {
  name: 'MarkTransferAnswer',
  kind: 'mutation',
  hash: '4abf8f463eaa8c738bc7d9173e1973c3a378c9502aab0a0bc0befe65596a00f9',
};

export type AddTransferPeopleResult = { addTransferPeople: MyTransferFragment };
export type AddTransferPeopleVariables = { input: AddTransferPeopleInput };
export const AddTransferPeople: Operation<AddTransferPeopleResult, AddTransferPeopleVariables> = {
  name: 'AddTransferPeople',
  kind: 'mutation',
  hash: '29030dd467001f4a328d2672d54acbdf394102a15e92c5ed5f16e744be9bd498',
};

export type WriteTransferAgreementResult = { writeTransferAgreement: MyTransferFragment };
export type WriteTransferAgreementVariables = { input: WriteAgreementInput };
export const WriteTransferAgreement: Operation<WriteTransferAgreementResult, WriteTransferAgreementVariables> = {
  name: 'WriteTransferAgreement',
  kind: 'mutation',
  hash: '1af9844d927216e7349fec701250f12b0940d77a5da8ec1a0791da6fc2766b37',
};

export type SignTransferAgreementResult = { signTransferAgreement: MyTransferFragment };
export type SignTransferAgreementVariables = { input: SignAgreementInput };
export const SignTransferAgreement: Operation<SignTransferAgreementResult, SignTransferAgreementVariables> = {
  name: 'SignTransferAgreement',
  kind: 'mutation',
  hash: 'ee24c1d6051234ab06549f5f21bc4438ffcac5dd4ca50db57bf040d9ec6075da',
};

export type DecideTransferBlockResult = { decideTransferBlock: MyTransferFragment };
export type DecideTransferBlockVariables = { input: DecideBlockInput };
export const DecideTransferBlock: Operation<DecideTransferBlockResult, DecideTransferBlockVariables> = {
  name: 'DecideTransferBlock',
  kind: 'mutation',
  hash: 'd9ae9b8adea848eba116147b4dffe7406adbad8e282ccacc77584e5c9df29a08',
};

export type AddTransferMilestoneResult = { addTransferMilestone: MyTransferFragment };
export type AddTransferMilestoneVariables = { input: AddMilestoneInput };
export const AddTransferMilestone: Operation<AddTransferMilestoneResult, AddTransferMilestoneVariables> = {
  name: 'AddTransferMilestone',
  kind: 'mutation',
  hash: '654b6333c73765323a7a8660286e578a088948da2e50e43b4d850cf24df9ef1c',
};

export type SettleTransferMilestoneResult = { settleTransferMilestone: MyTransferFragment };
export type SettleTransferMilestoneVariables = { input: SettleMilestoneInput };
export const SettleTransferMilestone: Operation<SettleTransferMilestoneResult, SettleTransferMilestoneVariables> = {
  name: 'SettleTransferMilestone',
  kind: 'mutation',
  hash: '0d417bf219e06f1bdfb2e494b72bed246e05bb3eb3257fd6330c2bccc7d43b2f',
};

export type AddTransferLinkResult = { addTransferLink: MyTransferFragment };
export type AddTransferLinkVariables = { input: AddTransferLinkInput };
export const AddTransferLink: Operation<AddTransferLinkResult, AddTransferLinkVariables> = {
  name: 'AddTransferLink',
  kind: 'mutation',
  hash: '7a4e0c2a99e5f624dcba5661d8c8e4f12cd5503c20df56b6ea902c5c1f5e7d53',
};

export type RemoveTransferEvidenceResult = { removeTransferEvidence: MyTransferFragment };
export type RemoveTransferEvidenceVariables = { input: RemoveTransferEvidenceInput };
export const RemoveTransferEvidence: Operation<RemoveTransferEvidenceResult, RemoveTransferEvidenceVariables> = {
  name: 'RemoveTransferEvidence',
  kind: 'mutation',
  hash: '6e1064a82b11b7cb40cba734191681652437c59ca3e2b8d733689f0afdb31426',
};

export type BeginOwnPracticeResult = { beginOwnPractice: MyTransferFragment };
export type BeginOwnPracticeVariables = { input: BeginOwnPracticeInput };
export const BeginOwnPractice: Operation<BeginOwnPracticeResult, BeginOwnPracticeVariables> = {
  name: 'BeginOwnPractice',
  kind: 'mutation',
  hash: '59f4a64a7f0b88db4362b6f896175348209c0007fab57462fa7bf79818c835e7',
};

export type LinkOwnPracticeResult = { linkOwnPractice: MyTransferFragment };
export type LinkOwnPracticeVariables = { input: LinkOwnPracticeInput };
export const LinkOwnPractice: Operation<LinkOwnPracticeResult, LinkOwnPracticeVariables> = {
  name: 'LinkOwnPractice',
  kind: 'mutation',
  hash: '26df9f512f13b5a0397f8603310763f15858558b7525c84279275876c183424c',
};

export type SetTransferNormResult = { setTransferNorm: MyTransferFragment };
export type SetTransferNormVariables = { input: SetTransferNormInput };
export const SetTransferNorm: Operation<SetTransferNormResult, SetTransferNormVariables> = {
  name: 'SetTransferNorm',
  kind: 'mutation',
  hash: '36b3e0abe80428b0990d6479007a0e8eca212f4d248c23c436b2f8d0e1871277',
};

export type ReportTransferResult = { reportTransfer: MyTransferFragment };
export type ReportTransferVariables = { input: ReportTransferInput };
export const ReportTransfer: Operation<ReportTransferResult, ReportTransferVariables> = {
  name: 'ReportTransfer',
  kind: 'mutation',
  hash: 'b522c9c440429791d66069d2156a119a6f1a2bc01e80379afa7027b6b2a37453',
};

export type CloseTransferResult = { closeTransfer: MyTransferFragment };
export type CloseTransferVariables = { input: CloseTransferInput };
export const CloseTransfer: Operation<CloseTransferResult, CloseTransferVariables> = {
  name: 'CloseTransfer',
  kind: 'mutation',
  hash: '9d1ddae6f84b36b387cbb945ef9aac59b967f3de3a523dacdd310e78cf3daee8',
};

export type StopTransferResult = { stopTransfer: MyTransferFragment };
export type StopTransferVariables = { input: StopTransferInput };
export const StopTransfer: Operation<StopTransferResult, StopTransferVariables> = {
  name: 'StopTransfer',
  kind: 'mutation',
  hash: '4a3b4fdcdbd85d9d10f0705def8f968c5383d4b5efcee2807eb859b0b54a6ca0',
};
