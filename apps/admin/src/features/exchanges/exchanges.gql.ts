// Written by scripts/operations.mjs from exchanges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddStandPhotoInput, CancelExchangeInput, Duty, ExchangeState, MarkPresentedInput, MendExchangePlanInput, ModerateContributionInput, PlanExchangeInput, ProgrammeKind, RegisterAtDeskInput, RegistrationState, RemoveProgrammeItemInput, SaveInternshipInput, SaveProgrammeItemInput, SaveStandInput, SetQuotaInput, StandContributionKind, WithdrawRegistrationInput } from '../../graphql/schema.gen.js';

export type DeskExchangeLineFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string };

export type DeskExchangesResult = { deskExchanges: { items: DeskExchangeLineFragment[]; nextCursor: string | null } };
export type DeskExchangesVariables = { state?: ExchangeState | null; first?: number | null; after?: string | null };
export const DeskExchanges: Operation<DeskExchangesResult, DeskExchangesVariables> = {
  name: 'DeskExchanges',
  kind: 'query',
  hash: '54cae96a87e51e7eb56f5da22b1b4a35e336d4ea40c500b59913f2c3fa50056a',
};

export type DeskMomentPartFragment = { id: string; day: string; starts: string; ends: string; kind: ProgrammeKind; title: string; place: string; people: string; changedAt: string | null; revision: number; presentation: { practiceId: string; title: string; slug: string | null; version: number; latestVersion: number; igedCode: string; igedName: string; method: string; expertId: string | null; expertName: string | null; feedbackState: string | null; presented: boolean; late: boolean; team: { memberId: string; name: string; presented: boolean }[] } | null };

export type DeskExchangeFullFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string; number: number; name: string; macroRegionId: string; hostCode: string; address: string; objective: string; reason: string; registersUntil: string; regionIds: string[]; capacity: number; igedSeats: number; standHourly: number; revision: number; missingToAnnounce: string[]; missingToHold: string[]; missingToClose: string[]; canPlan: boolean; canProgramme: boolean; canCancel: boolean; canMendClosed: boolean; canMendPlan: boolean; publishedEdition: number | null; erratumDue: boolean; programme: DeskMomentPartFragment[]; moves: { action: string; at: string; byName: string; note: string; reason: string }[] };

export type DeskExchangeResult = { deskExchange: DeskExchangeFullFragment | null };
export type DeskExchangeVariables = { id: string };
export const DeskExchange: Operation<DeskExchangeResult, DeskExchangeVariables> = {
  name: 'DeskExchange',
  kind: 'query',
  hash: 'f991fb08b9d15a24686cc30c321b518e40aa41111f08b847b0c79b69079f986d',
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
  hash: '7737289e08a356701260dd4beb0d957d047287fa314a8a118ac77a6338776a48',
};

export type MendExchangePlanResult = { mendExchangePlan: DeskExchangeFullFragment };
export type MendExchangePlanVariables = { input: MendExchangePlanInput };
export const MendExchangePlan: Operation<MendExchangePlanResult, MendExchangePlanVariables> = {
  name: 'MendExchangePlan',
  kind: 'mutation',
  hash: 'e2968ff10f9c47941cc45bf6037f9c075e73c7e5875b467e7955a6986c24b87a',
};

export type SaveProgrammeItemResult = { saveProgrammeItem: DeskExchangeFullFragment };
export type SaveProgrammeItemVariables = { input: SaveProgrammeItemInput };
export const SaveProgrammeItem: Operation<SaveProgrammeItemResult, SaveProgrammeItemVariables> = {
  name: 'SaveProgrammeItem',
  kind: 'mutation',
  hash: '4ef987f05af31099c8ae858fcd4202c90ccd928829b93d9582c5b9df514c9391',
};

export type RemoveProgrammeItemResult = { removeProgrammeItem: DeskExchangeFullFragment };
export type RemoveProgrammeItemVariables = { input: RemoveProgrammeItemInput };
export const RemoveProgrammeItem: Operation<RemoveProgrammeItemResult, RemoveProgrammeItemVariables> = {
  name: 'RemoveProgrammeItem',
  kind: 'mutation',
  hash: '8e5d8da4f4869fd217b89213f0742262808e8ace30348c15cd98fcc7e884e9ae',
};

export type MarkPresentedResult = { markPresented: DeskExchangeFullFragment };
export type MarkPresentedVariables = { input: MarkPresentedInput };
export const MarkPresented: Operation<MarkPresentedResult, MarkPresentedVariables> = {
  name: 'MarkPresented',
  kind: 'mutation',
  hash: 'ec238d77143e98789e0f9d1bf462ee753d6081b33e37eb92cde72ecf5b23b2d9',
};

export type UnmarkPresentedResult = { unmarkPresented: DeskExchangeFullFragment };
export type UnmarkPresentedVariables = { input: RemoveProgrammeItemInput };
export const UnmarkPresented: Operation<UnmarkPresentedResult, UnmarkPresentedVariables> = {
  name: 'UnmarkPresented',
  kind: 'mutation',
  hash: '27d4f747519158334ace85c499fac585ce9a189a65816a45a47a648b2f6b575b',
};

export type AnnounceExchangeResult = { announceExchange: DeskExchangeFullFragment };
export type AnnounceExchangeVariables = { id: string };
export const AnnounceExchange: Operation<AnnounceExchangeResult, AnnounceExchangeVariables> = {
  name: 'AnnounceExchange',
  kind: 'mutation',
  hash: '8225bab06ba6dc613bda3ec4f9e5417960d3b0816c849c5fb5782435f77524aa',
};

export type HoldExchangeResult = { holdExchange: DeskExchangeFullFragment };
export type HoldExchangeVariables = { id: string };
export const HoldExchange: Operation<HoldExchangeResult, HoldExchangeVariables> = {
  name: 'HoldExchange',
  kind: 'mutation',
  hash: 'd43c21a332974ba889800abc980d453d9c3f135bf721889a12445fd6376a728a',
};

export type CloseExchangeResult = { closeExchange: DeskExchangeFullFragment };
export type CloseExchangeVariables = { id: string };
export const CloseExchange: Operation<CloseExchangeResult, CloseExchangeVariables> = {
  name: 'CloseExchange',
  kind: 'mutation',
  hash: '5be28c1f66dc4e4036015dc1776832923cd57d19f6dd85c97332afbfed153f6d',
};

export type CancelExchangeResult = { cancelExchange: DeskExchangeFullFragment };
export type CancelExchangeVariables = { input: CancelExchangeInput };
export const CancelExchange: Operation<CancelExchangeResult, CancelExchangeVariables> = {
  name: 'CancelExchange',
  kind: 'mutation',
  hash: '0e95df75891100c2450f90cec76ccf757a47d8c969416a7b178e6b993f3ed16c',
};

export type DeskRegistrationLineFragment = { id: string; name: string; igedName: string; regionName: string; duty: Duty; post: string; state: RegistrationState; queuedAt: string; needs: string; attended: string[] };

export type ExchangeRegistrationsResult = { exchangeRegistrations: { items: DeskRegistrationLineFragment[]; nextCursor: string | null } };
export type ExchangeRegistrationsVariables = { exchangeId: string; state: RegistrationState; search?: string | null; first?: number | null; after?: string | null };
export const ExchangeRegistrations: Operation<ExchangeRegistrationsResult, ExchangeRegistrationsVariables> = {
  name: 'ExchangeRegistrations',
  kind: 'query',
  hash: '730d740eecce06b6708632330ff1d61331653130dba5e41eae71d3e0bf53dd84',
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
