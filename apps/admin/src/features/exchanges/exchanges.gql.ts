// Written by scripts/operations.mjs from exchanges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddStandPhotoInput, BringInExchangeInput, CancelExchangeInput, Duty, ExchangeState, MarkPresentedInput, MendExchangePlanInput, ModerateContributionInput, PlanExchangeInput, ProgrammeKind, RegisterAtDeskInput, RegistrationState, RemoveProgrammeItemInput, SaveInternshipInput, SaveProgrammeItemInput, SaveStandInput, SetQuotaInput, StandContributionKind, WithdrawRegistrationInput } from '../../graphql/schema.gen.js';

export type DeskExchangeLineFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string; broughtIn: boolean };

export type DeskExchangesResult = { deskExchanges: { items: DeskExchangeLineFragment[]; nextCursor: string | null } };
export type DeskExchangesVariables = { state?: ExchangeState | null; first?: number | null; after?: string | null };
export const DeskExchanges: Operation<DeskExchangesResult, DeskExchangesVariables> = {
  name: 'DeskExchanges',
  kind: 'query',
  hash: '717eef4cead5d7da77e91c8ba8142183be9e1e0b9a604b87bd8c25951860c936',
};

export type DeskMomentPartFragment = { id: string; day: string; starts: string; ends: string; kind: ProgrammeKind; title: string; place: string; people: string; changedAt: string | null; revision: number; presentation: { practiceId: string; title: string; slug: string | null; version: number; latestVersion: number; igedCode: string; igedName: string; method: string; expertId: string | null; expertName: string | null; feedbackState: string | null; presented: boolean; late: boolean; team: { memberId: string; name: string; presented: boolean }[] } | null };

export type DeskExchangeFullFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string; broughtIn: boolean; earns: boolean; canMend: boolean; number: number; name: string; macroRegionId: string; hostCode: string; address: string; objective: string; reason: string; registersUntil: string; regionIds: string[]; capacity: number; igedSeats: number; standHourly: number; revision: number; missingToAnnounce: string[]; missingToHold: string[]; missingToClose: string[]; canPlan: boolean; canProgramme: boolean; canCancel: boolean; canMendClosed: boolean; canMendPlan: boolean; publishedEdition: number | null; erratumDue: boolean; programme: DeskMomentPartFragment[]; moves: { action: string; at: string; byName: string; note: string; reason: string }[] };

export type DeskExchangeResult = { deskExchange: DeskExchangeFullFragment | null };
export type DeskExchangeVariables = { id: string };
export const DeskExchange: Operation<DeskExchangeResult, DeskExchangeVariables> = {
  name: 'DeskExchange',
  kind: 'query',
  hash: 'eff59d319ea8969955acf278ee8d1283de7d72d972016e17b256ec5016a3f005',
};

export type PlanListsResult = { macroRegions: { id: string; name: string; regions: { id: string; name: string }[] }[]; regions: { id: string; name: string }[] };
export type PlanListsVariables = Record<string, never>;
export const PlanLists: Operation<PlanListsResult, PlanListsVariables> = {
  name: 'PlanLists',
  kind: 'query',
  hash: '89830288d10b507fcda3bbfa338d2502f6310387e1c02d8efec2bd733e4dfd1a',
};

export type PresentablePracticesResult = { presentablePractices: { id: string; code: string; title: string; version: number; igeds: { code: string; name: string }[] }[] };
export type PresentablePracticesVariables = { search?: string | null };
export const PresentablePractices: Operation<PresentablePracticesResult, PresentablePracticesVariables> = {
  name: 'PresentablePractices',
  kind: 'query',
  hash: '56e91358d84803e4e10210392de0454bcb46f44c37be033e67c8b6ed54cad328',
};

export type CommentingExpertsResult = { experts: { id: string; name: string; post: string; institution: string; ownInstitution: boolean; open: number }[] };
export type CommentingExpertsVariables = { practiceId?: string | null };
export const CommentingExperts: Operation<CommentingExpertsResult, CommentingExpertsVariables> = {
  name: 'CommentingExperts',
  kind: 'query',
  hash: 'd0d6f50e86f08c6e0d81ff5f512076f138bbff67d3fd5110ea2f1ae152dfdf14',
};

export type PlanExchangeResult = { planExchange: DeskExchangeFullFragment };
export type PlanExchangeVariables = { input: PlanExchangeInput };
export const PlanExchange: Operation<PlanExchangeResult, PlanExchangeVariables> = {
  name: 'PlanExchange',
  kind: 'mutation',
  hash: 'de832c9858c6d38343bd8cc542e8f57997ff4a1db86c086e61da02dc71437074',
};

export type MendExchangePlanResult = { mendExchangePlan: DeskExchangeFullFragment };
export type MendExchangePlanVariables = { input: MendExchangePlanInput };
export const MendExchangePlan: Operation<MendExchangePlanResult, MendExchangePlanVariables> = {
  name: 'MendExchangePlan',
  kind: 'mutation',
  hash: '352dc530bc1b96b7d7b94b6a6c4787e85337730e4d2405f834ecf95595a41576',
};

export type SaveProgrammeItemResult = { saveProgrammeItem: DeskExchangeFullFragment };
export type SaveProgrammeItemVariables = { input: SaveProgrammeItemInput };
export const SaveProgrammeItem: Operation<SaveProgrammeItemResult, SaveProgrammeItemVariables> = {
  name: 'SaveProgrammeItem',
  kind: 'mutation',
  hash: '4baea7d2b6fb50a0ada922383722d3de21a213d5a6a0833a522d01efee4d13c2',
};

export type RemoveProgrammeItemResult = { removeProgrammeItem: DeskExchangeFullFragment };
export type RemoveProgrammeItemVariables = { input: RemoveProgrammeItemInput };
export const RemoveProgrammeItem: Operation<RemoveProgrammeItemResult, RemoveProgrammeItemVariables> = {
  name: 'RemoveProgrammeItem',
  kind: 'mutation',
  hash: 'b93832f6e98411a1c68c1cfafb017d5d8712cfffce0a995803b44c6c4e25c6b4',
};

export type MarkPresentedResult = { markPresented: DeskExchangeFullFragment };
export type MarkPresentedVariables = { input: MarkPresentedInput };
export const MarkPresented: Operation<MarkPresentedResult, MarkPresentedVariables> = {
  name: 'MarkPresented',
  kind: 'mutation',
  hash: 'eb05da12c4e9823fd5374cd0f6274b1d56b950e5d4803f1764798d77d7a12d47',
};

export type UnmarkPresentedResult = { unmarkPresented: DeskExchangeFullFragment };
export type UnmarkPresentedVariables = { input: RemoveProgrammeItemInput };
export const UnmarkPresented: Operation<UnmarkPresentedResult, UnmarkPresentedVariables> = {
  name: 'UnmarkPresented',
  kind: 'mutation',
  hash: '207159bf365d4b8843f0ec280e2dfb1ce4ed08f7ef7a4a7da9e77d272cda7ecf',
};

export type AnnounceExchangeResult = { announceExchange: DeskExchangeFullFragment };
export type AnnounceExchangeVariables = { id: string };
export const AnnounceExchange: Operation<AnnounceExchangeResult, AnnounceExchangeVariables> = {
  name: 'AnnounceExchange',
  kind: 'mutation',
  hash: '992e48cb3bd18ba0f7ba1a10a7adeb2d800e0e55a2100d16f1beb3862f732099',
};

export type HoldExchangeResult = { holdExchange: DeskExchangeFullFragment };
export type HoldExchangeVariables = { id: string };
export const HoldExchange: Operation<HoldExchangeResult, HoldExchangeVariables> = {
  name: 'HoldExchange',
  kind: 'mutation',
  hash: '76a588f5111cdc89f5f029616e8cd04a614307fe08a87321ad05f49058b96c95',
};

export type CloseExchangeResult = { closeExchange: DeskExchangeFullFragment };
export type CloseExchangeVariables = { id: string };
export const CloseExchange: Operation<CloseExchangeResult, CloseExchangeVariables> = {
  name: 'CloseExchange',
  kind: 'mutation',
  hash: 'c2854dfd702e338ad943af7fcb08246cd59096e2424b61d1b1e202c36ef2bc79',
};

export type CancelExchangeResult = { cancelExchange: DeskExchangeFullFragment };
export type CancelExchangeVariables = { input: CancelExchangeInput };
export const CancelExchange: Operation<CancelExchangeResult, CancelExchangeVariables> = {
  name: 'CancelExchange',
  kind: 'mutation',
  hash: 'ca82801955dc4b18dacbacdab75f05aab7fb2e0f56a0e79531a0d342119cad14',
};

export type BringInExchangeResult = { bringInExchange: DeskExchangeFullFragment };
export type BringInExchangeVariables = { input: BringInExchangeInput };
export const BringInExchange: Operation<BringInExchangeResult, BringInExchangeVariables> = {
  name: 'BringInExchange',
  kind: 'mutation',
  hash: '7450d2978deb0303bed14f9b6dd36cc2238487a5abe420e06a7a1626a6d2ee82',
};

export type TakeBackExchangeResult = { takeBackExchange: DeskExchangeFullFragment };
export type TakeBackExchangeVariables = { input: CancelExchangeInput };
export const TakeBackExchange: Operation<TakeBackExchangeResult, TakeBackExchangeVariables> = {
  name: 'TakeBackExchange',
  kind: 'mutation',
  hash: '8402eac42139c9b4b2d651b223faa14a8c059c56052fd8486714f68d52b2adad',
};

export type DeskRegistrationLineFragment = { id: string; name: string; igedName: string; regionName: string; duty: Duty; post: string; state: RegistrationState; queuedAt: string; needs: string; attended: string[]; broughtIn: boolean };

export type ExchangeRegistrationsResult = { exchangeRegistrations: { items: DeskRegistrationLineFragment[]; nextCursor: string | null } };
export type ExchangeRegistrationsVariables = { exchangeId: string; state: RegistrationState; search?: string | null; first?: number | null; after?: string | null };
export const ExchangeRegistrations: Operation<ExchangeRegistrationsResult, ExchangeRegistrationsVariables> = {
  name: 'ExchangeRegistrations',
  kind: 'query',
  hash: '8bfc0fdcbc121c2545c171074318d523e5a1d80636e3fc85b8d30f406cea6e94',
};

export type QuotaFragment = { igedCode: string; igedName: string; seats: number; own: boolean; registered: number; waiting: number };

export type ExchangeQuotasResult = { exchangeQuotas: QuotaFragment[] };
export type ExchangeQuotasVariables = { exchangeId: string };
export const ExchangeQuotas: Operation<ExchangeQuotasResult, ExchangeQuotasVariables> = {
  name: 'ExchangeQuotas',
  kind: 'query',
  hash: 'f69f42b19ec050ca593dd3ff25ad1db295802e0bd62b55c789879dbd1bfbc56a',
};

export type ExchangeAttendanceReadResult = { exchangeAttendance: { registered: number; waiting: number; attended: number; days: { day: string; people: number; counts: { regionName: string; igedKind: string; duty: string; people: number }[] }[]; items: ({ itemId: string | null; day: string; title: string; people: number; counts: { regionName: string; igedKind: string; duty: string; people: number }[] })[] } | null };
export type ExchangeAttendanceReadVariables = { exchangeId: string };
export const ExchangeAttendanceRead: Operation<ExchangeAttendanceReadResult, ExchangeAttendanceReadVariables> = {
  name: 'ExchangeAttendanceRead',
  kind: 'query',
  hash: '69fb26a97de8676a69a3b36d224bf59d160133f5389a8abc500233b8aa7d95c5',
};

export type RegisterAtDeskResult = { registerAtDesk: boolean };
export type RegisterAtDeskVariables = { input: RegisterAtDeskInput };
export const RegisterAtDesk: Operation<RegisterAtDeskResult, RegisterAtDeskVariables> = {
  name: 'RegisterAtDesk',
  kind: 'mutation',
  hash: '9aa11aca581da0f8886ef5645d94cdb761d9d5a9097b93b26f2f51b21c374b67',
};

export type WithdrawRegistrationResult = { withdrawRegistration: boolean };
export type WithdrawRegistrationVariables = { input: WithdrawRegistrationInput };
export const WithdrawRegistration: Operation<WithdrawRegistrationResult, WithdrawRegistrationVariables> = {
  name: 'WithdrawRegistration',
  kind: 'mutation',
  hash: 'b699daabc7d21728cfdf48cba592a7c21ded9d23978d6fb8763523da7a1ce857',
};

export type SetExchangeQuotaResult = { setExchangeQuota: QuotaFragment[] };
export type SetExchangeQuotaVariables = { input: SetQuotaInput };
export const SetExchangeQuota: Operation<SetExchangeQuotaResult, SetExchangeQuotaVariables> = {
  name: 'SetExchangeQuota',
  kind: 'mutation',
  hash: '0561059043cd268f311f8eaa6c55634a60cbf7b77abadfa77c23416b39d89e20',
};

export type DeskStandPartFragment = { id: string; number: number; name: string; igedCode: string; igedName: string; practiceId: string | null; products: string; code: string; held: boolean; contributionCount: number; holders: { id: string; name: string }[]; photos: ({ fileId: string; caption: string; url: string | null })[] };

export type PendingFragment = { id: string; kind: StandContributionKind; text: string; name: string; comesFrom: string; leftAt: string; standName: string };

export type DeskInternshipPartFragment = { hostCode: string; hostName: string; practiceId: string | null; practiceTitle: string | null; day: string; starts: string; turnMinutes: number; crews: number; about: string; revision: number; islands: { name: string; place: string; about: string }[]; schools: { name: string; modularCode: string }[]; modules: ({ allyId: string; allyName: string; title: string; island: number | null; starts: string })[] };

export type DeskFairResult = { deskExchange: { id: string; title: string; startsOn: string; endsOn: string; state: ExchangeState; canProgramme: boolean; canMendClosed: boolean; publishedEdition: number | null; erratumDue: boolean } | null; deskStands: DeskStandPartFragment[]; pendingContributions: PendingFragment[]; deskInternship: DeskInternshipPartFragment | null };
export type DeskFairVariables = { exchangeId: string };
export const DeskFair: Operation<DeskFairResult, DeskFairVariables> = {
  name: 'DeskFair',
  kind: 'query',
  hash: '1b2ff9c1a022dcfc154268e53993bd2599aace018fdb87475052371caeb78137',
};

export type StandCandidatesResult = { standCandidates: { id: string; name: string }[] };
export type StandCandidatesVariables = { igedCode: string };
export const StandCandidates: Operation<StandCandidatesResult, StandCandidatesVariables> = {
  name: 'StandCandidates',
  kind: 'query',
  hash: '962d681c727c23ed354945b0ad92cffa3377ad7fab06b9c79b75a639b6a6d207',
};

export type SaveStandResult = { saveStand: { id: string }[] };
export type SaveStandVariables = { input: SaveStandInput };
export const SaveStand: Operation<SaveStandResult, SaveStandVariables> = {
  name: 'SaveStand',
  kind: 'mutation',
  hash: 'e7a9983f8b6c39098e0f0c8967221c0aadedf83a3495714e197fa9aaaa564e3c',
};

export type HoldStandResult = { holdStand: { id: string }[] };
export type HoldStandVariables = { id: string };
export const HoldStand: Operation<HoldStandResult, HoldStandVariables> = {
  name: 'HoldStand',
  kind: 'mutation',
  hash: '2f7cdb994330550397363ce46029cdf33811413540a731eb4c6517be6671ff03',
};

export type AddStandPhotoResult = { addStandPhoto: { id: string }[] };
export type AddStandPhotoVariables = { input: AddStandPhotoInput };
export const AddStandPhoto: Operation<AddStandPhotoResult, AddStandPhotoVariables> = {
  name: 'AddStandPhoto',
  kind: 'mutation',
  hash: '0dace3f999afcf0c52d504d0049678dbbe99d6d47cb4abcc03c2c2e8e326f2ba',
};

export type RemoveStandPhotoResult = { removeStandPhoto: { id: string }[] };
export type RemoveStandPhotoVariables = { fileId: string; reason?: string | null };
export const RemoveStandPhoto: Operation<RemoveStandPhotoResult, RemoveStandPhotoVariables> = {
  name: 'RemoveStandPhoto',
  kind: 'mutation',
  hash: 'd097f12c7b5738e5f01ae12b2f98747ba74bdbd25fd5f1e9be7177ff3d526be2',
};

export type ModerateContributionResult = { moderateContribution: PendingFragment[] };
export type ModerateContributionVariables = { input: ModerateContributionInput };
export const ModerateContribution: Operation<ModerateContributionResult, ModerateContributionVariables> = {
  name: 'ModerateContribution',
  kind: 'mutation',
  hash: 'faa6ece5d02ab8c1abf69d37d79c76b88b01d94c79280bfc40db761f48a8183b',
};

export type SaveInternshipResult = { saveInternship: { revision: number } };
export type SaveInternshipVariables = { input: SaveInternshipInput };
export const SaveInternship: Operation<SaveInternshipResult, SaveInternshipVariables> = {
  name: 'SaveInternship',
  kind: 'mutation',
  hash: '4ad23bec43bc9e9d42e1c8dfc26af09198464ad7aa923ba0d35a29478500ed18',
};
