// Written by scripts/operations.mjs from webinars.graphql.
import type { Operation } from '@lib/web-graphql';
import type { RegisterToWebinarInput, WebinarSpeakerKind, WebinarState } from '../../graphql/schema.gen.js';

export type WebinarLineFragment = { id: string; slug: string; title: string; state: WebinarState; startsAt: string; endsAt: string; speakerNames: string[]; recorded: boolean };

export type WebinarListsResult = { coming: { items: WebinarLineFragment[]; nextCursor: string | null }; past: { items: WebinarLineFragment[]; nextCursor: string | null } };
export type WebinarListsVariables = Record<string, never>;
export const WebinarLists: Operation<WebinarListsResult, WebinarListsVariables> = {
  name: 'WebinarLists',
  kind: 'query',
  hash: '51c1c952fe473659dfa6768e7b42d790ca4fb1f77c5f7b40b6540baabb6c6d62',
};

export type MoreWebinarsResult = { webinars: { items: WebinarLineFragment[]; nextCursor: string | null } };
export type MoreWebinarsVariables = { past: boolean; after?: string | null };
export const MoreWebinars: Operation<MoreWebinarsResult, MoreWebinarsVariables> = {
  name: 'MoreWebinars',
  kind: 'query',
  hash: 'd4f016f818cc2465658eb62eb050c7bfa075ca74c9dd1bb978b5636a51d64954',
};

export type MyWebinarsResult = { myWebinars: WebinarLineFragment[] };
export type MyWebinarsVariables = Record<string, never>;
export const MyWebinars: Operation<MyWebinarsResult, MyWebinarsVariables> = {
  name: 'MyWebinars',
  kind: 'query',
  hash: 'a260f8fb4aff98bcc99983a99c306fac8ce98d413b96084360c5ab9aee045908',
};

export type PublicWebinarFragment = { id: string; slug: string; title: string; about: string; topics: string[]; state: WebinarState; startsAt: string; endsAt: string; reason: string; registers: boolean; seatsLeft: number | null; recording: string; speakers: ({ kind: WebinarSpeakerKind; name: string; post: string; allySlug: string | null })[]; materials: ({ id: string; title: string; url: string | null; isFile: boolean; length: number | null })[] };

export type PublicWebinarResult = { webinar: PublicWebinarFragment | null };
export type PublicWebinarVariables = { slug: string };
export const PublicWebinar: Operation<PublicWebinarResult, PublicWebinarVariables> = {
  name: 'PublicWebinar',
  kind: 'query',
  hash: 'd41fdf4d9b8520c15454af17801c85a768dac441a1203c5429f943b57d9e472c',
};

export type OwnWebinarFragment = { id: string | null; registered: boolean; connectedAt: string | null; linkFrom: string; link: string | null; canEnter: boolean };

export type MyWebinarResult = { myWebinar: OwnWebinarFragment | null };
export type MyWebinarVariables = { webinarId: string };
export const MyWebinar: Operation<MyWebinarResult, MyWebinarVariables> = {
  name: 'MyWebinar',
  kind: 'query',
  hash: 'a7489d3f0dcf5ecbb1ad5184958758f1b19ff18895afaa82478265b0d6d3abd9',
};

export type RegisterToWebinarResult = { registerToWebinar: OwnWebinarFragment | null };
export type RegisterToWebinarVariables = { input: RegisterToWebinarInput };
export const RegisterToWebinar: Operation<RegisterToWebinarResult, RegisterToWebinarVariables> = {
  name: 'RegisterToWebinar',
  kind: 'mutation',
  hash: '84b162097996ad708080d31ec9bc23bf4102d4c2d6a9d0d0a96e07b544a22d89',
};

export type LeaveWebinarResult = { leaveWebinar: boolean };
export type LeaveWebinarVariables = { id: string };
export const LeaveWebinar: Operation<LeaveWebinarResult, LeaveWebinarVariables> = {
  name: 'LeaveWebinar',
  kind: 'mutation',
  hash: '00053b5ec7f7a6459a99c0de356b0b670fe1ef5728605d36493f081d39711a4e',
};

export type EnterWebinarResult = { enterWebinar: OwnWebinarFragment | null };
export type EnterWebinarVariables = { webinarId: string };
export const EnterWebinar: Operation<EnterWebinarResult, EnterWebinarVariables> = {
  name: 'EnterWebinar',
  kind: 'mutation',
  hash: '5689b46bebe564f64d8dc96cdf2ab134ec7d559ef82bbfdf5db543a60a998ed2',
};
