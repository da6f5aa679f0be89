import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Database, type PageArgs, type Viewer } from '@lib/platform';
import { inboxStatement, markReadStatement } from './inbox.queries.js';
import type { InboxItem, InboxPage } from './inbox.types.js';

type WireItem = Omit<InboxItem, 'createdAt'> & { createdAt: string };

/** The notices of the viewer at the door where the viewer is. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, { first, after }: PageArgs): Promise<InboxPage> {
    const statement = inboxStatement(viewer.accountId, viewer.audience, first, after ? lastSeen(after) : null);
    const row = await this.db.one<{ items: WireItem[]; unread: number }>(statement);
    const found = row?.items ?? [];
    const items = found.slice(0, first).map((item) => ({ ...item, createdAt: new Date(item.createdAt) }));
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
    return { items, nextCursor, unread: row?.unread ?? 0 };
  }

  /** Answers how many stay unread; null marks all. */
  async markRead(viewer: Viewer, ids: string[] | null): Promise<number> {
    const statement = markReadStatement(viewer.accountId, viewer.audience, ids, this.clock.now().toISOString());
    const row = await this.db.one<{ unread: number }>(statement);
    return row?.unread ?? 0;
  }
}

function lastSeen(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [new Date(at).toISOString(), String(id)];
}
