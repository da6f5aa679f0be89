// Written by scripts/operations.mjs from recognition.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SeasonAddendumInput, StaffAwardDecisionInput, StaffAwardInput } from '../../graphql/schema.gen.js';

export type SeasonLineFragment = { id: string; name: string; startsOn: string; endsOn: string; members: number; closedAt: string | null; closedBy: string | null; hash: string | null; igedHash: string | null; igedRows: number | null; mayClose: boolean; addenda: { text: string; publishedAt: string }[] };

export type SeasonDeskResult = { seasonDesk: SeasonLineFragment[] };
export type SeasonDeskVariables = Record<string, never>;
export const SeasonDesk: Operation<SeasonDeskResult, SeasonDeskVariables> = {
  name: 'SeasonDesk',
  kind: 'query',
  hash: 'fd3d58abd36809f5509c110fd20bf1c28958bf2762cf66a5199242145789542d',
};

export type CloseSeasonResult = { closeSeason: SeasonLineFragment[] };
export type CloseSeasonVariables = { season: string };
export const CloseSeason: Operation<CloseSeasonResult, CloseSeasonVariables> = {
  name: 'CloseSeason',
  kind: 'mutation',
  hash: '537b16f71ae3d5f8d9ab98855886080ea36f1bc96431fba9e5109a4a264cd1be',
};

export type AddSeasonAddendumResult = { addSeasonAddendum: SeasonLineFragment[] };
export type AddSeasonAddendumVariables = { input: SeasonAddendumInput };
export const AddSeasonAddendum: Operation<AddSeasonAddendumResult, AddSeasonAddendumVariables> = {
  name: 'AddSeasonAddendum',
  kind: 'mutation',
  hash: 'd5e1bd6ba1bea53b0ac0383dc362409109f1093385f5cda73a51ef6181905335',
};

export type StaffAwardLineFragment = { id: string; memberId: string; memberName: string; igedName: string | null; points: number; title: string; reason: string; proposedBy: string | null; proposedAt: string; decidedBy: string | null; decidedAt: string | null; approved: boolean | null; note: string | null; mayDecide: boolean };

export type StaffAwardsResult = { staffAwards: { items: StaffAwardLineFragment[]; nextCursor: string | null } };
export type StaffAwardsVariables = { waiting?: boolean | null; first?: number | null; after?: string | null };
export const StaffAwards: Operation<StaffAwardsResult, StaffAwardsVariables> = {
  name: 'StaffAwards',
  kind: 'query',
  hash: 'de644ee46bcca127b244661c8d8de42ab8694fc627670ad2174018ca2499c66a',
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
