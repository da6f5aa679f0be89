// Written by scripts/operations.mjs from recognition.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SeasonAddendumInput, StaffAwardDecisionInput, StaffAwardInput } from '../../graphql/schema.gen.js';

export type SeasonLineFragment = { id: string; name: string; startsOn: string; endsOn: string; members: number; closedAt: string | null; closedBy: string | null; hash: string | null; mayClose: boolean; addenda: { text: string; publishedAt: string }[] };

export type SeasonDeskResult = { seasonDesk: SeasonLineFragment[] };
export type SeasonDeskVariables = Record<string, never>;
export const SeasonDesk: Operation<SeasonDeskResult, SeasonDeskVariables> = {
  name: 'SeasonDesk',
  kind: 'query',
  hash: '5f6fde3eec3d3337638c8302edf2f2c04fcc029e170f7e65ddb35f3a9e62d823',
};

export type CloseSeasonResult = { closeSeason: SeasonLineFragment[] };
export type CloseSeasonVariables = { season: string };
export const CloseSeason: Operation<CloseSeasonResult, CloseSeasonVariables> = {
  name: 'CloseSeason',
  kind: 'mutation',
  hash: '070cc7a55b8e7fc841c71f1780aac998aff68d915a1c30cef94d4bfbc6703bad',
};

export type AddSeasonAddendumResult = { addSeasonAddendum: SeasonLineFragment[] };
export type AddSeasonAddendumVariables = { input: SeasonAddendumInput };
export const AddSeasonAddendum: Operation<AddSeasonAddendumResult, AddSeasonAddendumVariables> = {
  name: 'AddSeasonAddendum',
  kind: 'mutation',
  hash: '45535403171cca32512ef4f0957833c45c296736771456d74aa0ea8915db402d',
};

export type StaffAwardLineFragment = { id: string; memberId: string; memberName: string; igedName: string | null; points: number; title: string; reason: string; proposedBy: string | null; proposedAt: string; decidedBy: string | null; decidedAt: string | null; approved: boolean | null; note: string | null; mayDecide: boolean };

export type StaffAwardsResult = { staffAwards: StaffAwardLineFragment[] };
export type StaffAwardsVariables = Record<string, never>;
export const StaffAwards: Operation<StaffAwardsResult, StaffAwardsVariables> = {
  name: 'StaffAwards',
  kind: 'query',
  hash: 'afab33d4b8c039c8f6191fbb25d99bd40b754662018d4ad8bfc8cdc74821cb59',
};

export type ProposeStaffAwardResult = { proposeStaffAward: StaffAwardLineFragment };
export type ProposeStaffAwardVariables = { input: StaffAwardInput };
export const ProposeStaffAward: Operation<ProposeStaffAwardResult, ProposeStaffAwardVariables> = {
  name: 'ProposeStaffAward',
  kind: 'mutation',
  hash: '4bc0bb28e81c5574aa2858e07710d9ae52a25a01001b864ac99d6ffb0ca6c7b4',
};

export type DecideStaffAwardResult = { decideStaffAward: StaffAwardLineFragment };
export type DecideStaffAwardVariables = { input: StaffAwardDecisionInput };
export const DecideStaffAward: Operation<DecideStaffAwardResult, DecideStaffAwardVariables> = {
  name: 'DecideStaffAward',
  kind: 'mutation',
  hash: '857bd607e06aeacd239598ba43abf838ca2a1be8154ce7ab3bad73312b134bb8',
};
