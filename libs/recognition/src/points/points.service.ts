import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Database, type PageSize } from '@lib/platform';
import { Seasons } from '../seasons/seasons.service.js';
import { entriesStatement, ruleHistoryStatement, rulesInForceStatement } from './points.queries.js';
import type { DeskPointsRule, PointsEntryPage, PointsEntryRow, PointsRule } from './points.types.js';

type WireEntry = Omit<PointsEntryRow, 'occurredAt'> & { occurredAt: string };

/** Inside JSON a moment is text; the DateTime scalar wants a Date. */
export const entryOf = (entry: WireEntry): PointsEntryRow => ({ ...entry, occurredAt: new Date(entry.occurredAt) });

/** What is worth what, and the entries behind a total. */
@Injectable()
export class Points {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
  ) {}

  rulesInForce(): Promise<PointsRule[]> {
    return this.db.rows<PointsRule>(rulesInForceStatement(this.seasons.today()));
  }

  ruleHistory(): Promise<DeskPointsRule[]> {
    return this.db.rows<DeskPointsRule>(ruleHistoryStatement(this.seasons.today()));
  }

  async entriesOf(memberId: string, season: string | null, first: PageSize, after: string | null): Promise<PointsEntryPage> {
    const lastSeen = after ? entryId(after) : null;
    const { entries } = await this.seasons.reading(season, () =>
      this.db.one<{ entries: WireEntry[] }>(entriesStatement(season, this.seasons.today(), memberId, first, lastSeen)),
    );
    const items = entries.slice(0, first).map(entryOf);
    return { items, nextCursor: entries.length > first ? encodeCursor([Number(items[items.length - 1].id)]) : null };
  }
}

function entryId(cursor: string): number {
  const [id] = decodeCursor(cursor);
  if (!Number.isSafeInteger(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return Number(id);
}
