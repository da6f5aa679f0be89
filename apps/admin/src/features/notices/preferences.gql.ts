// Written by scripts/operations.mjs from preferences.graphql.
import type { Operation } from '@lib/web-graphql';
import type { NoticeMode, NoticePreferenceInput, NoticeTopic } from '../../graphql/schema.gen.js';

export type PreferenceFragment = { topic: NoticeTopic; name: string; about: string; mode: NoticeMode };

export type NoticeChoicesResult = { noticePreferences: PreferenceFragment[]; myCalendarFeed: { createdAt: string; readAt: string | null } | null };
export type NoticeChoicesVariables = Record<string, never>;
export const NoticeChoices: Operation<NoticeChoicesResult, NoticeChoicesVariables> = {
  name: 'NoticeChoices',
  kind: 'query',
  hash: 'e6d545ed9848e28e764de76931a205ac35a8f6a8e1cdf78e5a1ac18a9518ac34',
};

export type SetNoticePreferenceResult = { setNoticePreference: PreferenceFragment[] };
export type SetNoticePreferenceVariables = { input: NoticePreferenceInput };
export const SetNoticePreference: Operation<SetNoticePreferenceResult, SetNoticePreferenceVariables> = {
  name: 'SetNoticePreference',
  kind: 'mutation',
  hash: 'fccb8c1e58e7ae3a4f09c39bf8fdb51552ebccdb584c0b7162edb679846cc800',
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
