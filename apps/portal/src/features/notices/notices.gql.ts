// Written by scripts/operations.mjs from notices.graphql.
import type { Operation } from '@lib/web-graphql';
import type { NoticeMode, NoticePreferenceInput, NoticeTopic } from '../../graphql/schema.gen.js';

export type NoticeChoicesResult = { noticePreferences: { topic: NoticeTopic; name: string; about: string; mode: NoticeMode }[]; myCalendarFeed: { createdAt: string; readAt: string | null } | null };
export type NoticeChoicesVariables = Record<string, never>;
export const NoticeChoices: Operation<NoticeChoicesResult, NoticeChoicesVariables> = {
  name: 'NoticeChoices',
  kind: 'query',
  hash: 'ed3292e58c80bdf294849130b28bc457da10764615f6c7f1173889b0b75a1b67',
};

export type SetNoticePreferenceResult = { setNoticePreference: { topic: NoticeTopic; name: string; about: string; mode: NoticeMode }[] };
export type SetNoticePreferenceVariables = { input: NoticePreferenceInput };
export const SetNoticePreference: Operation<SetNoticePreferenceResult, SetNoticePreferenceVariables> = {
  name: 'SetNoticePreference',
  kind: 'mutation',
  hash: '0ad444df8530dd944240b2689bbce37dbc4ca1f35290ab87e2adfad9b26398a4',
};

export type RenewCalendarFeedResult = { renewCalendarFeed: { url: string; createdAt: string } };
export type RenewCalendarFeedVariables = Record<string, never>;
export const RenewCalendarFeed: Operation<RenewCalendarFeedResult, RenewCalendarFeedVariables> = {
  name: 'RenewCalendarFeed',
  kind: 'mutation',
  hash: 'e2a888bbac6aa271fc9ef275dfc59bb5844ec903ce7f5a443bb8d9139acf6511',
};

export type RevokeCalendarFeedResult = { revokeCalendarFeed: boolean };
export type RevokeCalendarFeedVariables = Record<string, never>;
export const RevokeCalendarFeed: Operation<RevokeCalendarFeedResult, RevokeCalendarFeedVariables> = {
  name: 'RevokeCalendarFeed',
  kind: 'mutation',
  hash: '211b921c0c19213e774797bf68a122996aa2ff1e897ed9a78c768a53c8477e51',
};
