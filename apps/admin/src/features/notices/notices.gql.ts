// Written by scripts/operations.mjs from notices.graphql.
import type { Operation } from '@lib/web-graphql';

export type NoticeFragment = { id: string; kind: string; title: string; body: string; link: string; createdAt: string; read: boolean };

export type NoticesResult = { inbox: { items: NoticeFragment[]; nextCursor: string | null; unread: number } };
export type NoticesVariables = { first?: number | null; after?: string | null };
export const Notices: Operation<NoticesResult, NoticesVariables> = {
  name: 'Notices',
  kind: 'query',
  hash: '36d02ddc32ff7bb17e9c11b4d0973526578402f5fe3fe0469869cc3f1146b2b2',
};

export type MarkReadResult = { markRead: number };
export type MarkReadVariables = { ids: string[] };
export const MarkRead: Operation<MarkReadResult, MarkReadVariables> = {
  name: 'MarkRead',
  kind: 'mutation',
  hash: '2adbd510350857a467cc06d93d25ac46c5868906d883ad23d26b0cee60191fe4',
};

export type MarkAllReadResult = { markAllRead: number };
export type MarkAllReadVariables = Record<string, never>;
export const MarkAllRead: Operation<MarkAllReadResult, MarkAllReadVariables> = {
  name: 'MarkAllRead',
  kind: 'mutation',
  hash: '3f8d3f1989659bce3552e785dbcf1feb738cb59724e561224f8590b3ce345f4c',
};
