// Written by scripts/operations.mjs from allies.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddContributionInput, AllyKind, AllyState, ContributionKind, LinkAllyExpertsInput, RemoveContributionInput, RetireAllyInput, SaveAllyInput, SetAllyLogoInput } from '../../graphql/schema.gen.js';

export type DeskAllyLineFragment = { id: string; slug: string; name: string; kind: AllyKind; state: AllyState; regionNames: string[]; themeNames: string[]; expertCount: number; contributionCount: number };

export type DeskAllySheetFragment = { id: string; slug: string; name: string; kind: AllyKind; state: AllyState; description: string; link: string; revision: number; regionIds: string[]; themeIds: string[]; retiredReason: string; logoUrl: string | null; experts: { id: string; name: string; post: string; institution: string }[]; contributions: { id: string; kind: ContributionKind; title: string; link: string; what: string; on: string; byHand: boolean; statedSource: string }[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type DeskAlliesResult = { deskAllies: { items: DeskAllyLineFragment[]; nextCursor: string | null } };
export type DeskAlliesVariables = { state: AllyState; search?: string | null; first?: number | null; after?: string | null };
export const DeskAllies: Operation<DeskAlliesResult, DeskAlliesVariables> = {
  name: 'DeskAllies',
  kind: 'query',
  hash: 'a5babb7ff40baec90289ab5b67ffc3570746e0195cce6cf1fefe9532d88adbfb',
};

export type DeskAllyDetailResult = { deskAlly: DeskAllySheetFragment | null };
export type DeskAllyDetailVariables = { id: string };
export const DeskAllyDetail: Operation<DeskAllyDetailResult, DeskAllyDetailVariables> = {
  name: 'DeskAllyDetail',
  kind: 'query',
  hash: 'b52f57336f6452e46975ecb6b2936c386265764cfcb3767cce34c6f875ab00c7',
};

export type AllyFormChoicesResult = { regions: { id: string; name: string }[]; themes: ({ id: string; name: string; parentId: string | null })[] };
export type AllyFormChoicesVariables = Record<string, never>;
export const AllyFormChoices: Operation<AllyFormChoicesResult, AllyFormChoicesVariables> = {
  name: 'AllyFormChoices',
  kind: 'query',
  hash: '7650c1d8fe580ae0b34bbab9c0f276799fdc6d331530c98d227daed79ed09081',
};

export type AllyExpertSearchResult = { allyExpertChoices: { id: string; name: string; post: string; institution: string }[] };
export type AllyExpertSearchVariables = { search?: string | null };
export const AllyExpertSearch: Operation<AllyExpertSearchResult, AllyExpertSearchVariables> = {
  name: 'AllyExpertSearch',
  kind: 'query',
  hash: 'ec5a7d72bc4ccf740cbe82d08d65160ff9d9df25670b3a0bbf3d6fb8339be4b3',
};

export type SaveAllyResult = { saveAlly: DeskAllySheetFragment };
export type SaveAllyVariables = { input: SaveAllyInput };
export const SaveAlly: Operation<SaveAllyResult, SaveAllyVariables> = {
  name: 'SaveAlly',
  kind: 'mutation',
  hash: 'fb1db99cb736e92806c8ab348f3fc0a79431b56c7117c185df1aec473959b1cb',
};

export type RetireAllyResult = { retireAlly: DeskAllySheetFragment };
export type RetireAllyVariables = { input: RetireAllyInput };
export const RetireAlly: Operation<RetireAllyResult, RetireAllyVariables> = {
  name: 'RetireAlly',
  kind: 'mutation',
  hash: '9afee8dcb321297d49ef3db540eee6dd3da707ff2ea3bca7531f76a3f0a3ad04',
};

export type RestoreAllyResult = { restoreAlly: DeskAllySheetFragment };
export type RestoreAllyVariables = { id: string };
export const RestoreAlly: Operation<RestoreAllyResult, RestoreAllyVariables> = {
  name: 'RestoreAlly',
  kind: 'mutation',
  hash: 'd7eb4df70656a5e609e8ec7d2c038b798fab655dde47a9dd8c4738e4d3c22223',
};

export type LinkAllyExpertsResult = { linkAllyExperts: DeskAllySheetFragment };
export type LinkAllyExpertsVariables = { input: LinkAllyExpertsInput };
export const LinkAllyExperts: Operation<LinkAllyExpertsResult, LinkAllyExpertsVariables> = {
  name: 'LinkAllyExperts',
  kind: 'mutation',
  hash: '35b5a9f1d5673860454e0e78df76750a4b8d8fb3baf48fbb2725966b5e67774a',
};

export type SetAllyLogoResult = { setAllyLogo: DeskAllySheetFragment };
export type SetAllyLogoVariables = { input: SetAllyLogoInput };
export const SetAllyLogo: Operation<SetAllyLogoResult, SetAllyLogoVariables> = {
  name: 'SetAllyLogo',
  kind: 'mutation',
  hash: '31f8611fdc523f9ac02dd0149f3ae08d5dd245c12a45f7f3d60da218cb572dbe',
};

export type AddAllyContributionResult = { addAllyContribution: DeskAllySheetFragment };
export type AddAllyContributionVariables = { input: AddContributionInput };
export const AddAllyContribution: Operation<AddAllyContributionResult, AddAllyContributionVariables> = {
  name: 'AddAllyContribution',
  kind: 'mutation',
  hash: 'c7eba52f31b9b188426f91837067a984e05ef00d484d57d18f2068a3de05667a',
};

export type RemoveAllyContributionResult = { removeAllyContribution: DeskAllySheetFragment };
export type RemoveAllyContributionVariables = { input: RemoveContributionInput };
export const RemoveAllyContribution: Operation<RemoveAllyContributionResult, RemoveAllyContributionVariables> = {
  name: 'RemoveAllyContribution',
  kind: 'mutation',
  hash: 'ebc60271179911da3d5cd3f6508e60d6fee5f931e004b63d84281e757e82fcb3',
};
