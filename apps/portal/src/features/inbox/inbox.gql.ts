// Written by scripts/operations.mjs from inbox.graphql.
import type { Operation } from '@lib/web-graphql';

export type InboxResult = { inbox: { unread: number; nextCursor: string | null; items: { id: string; kind: string; title: string; body: string; link: string; createdAt: string; read: boolean }[] } };
export type InboxVariables = { after?: string | null };
export const Inbox: Operation<InboxResult, InboxVariables> = {
  name: 'Inbox',
  kind: 'query',
  hash: '46115fe05ad76a34f8017cdca97b514d9c375810dbcf48f4f2979b6413aafb66',
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
