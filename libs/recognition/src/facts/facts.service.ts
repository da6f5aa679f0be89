import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { seasonErrors } from '../seasons/season.errors.js';
import { Seasons } from '../seasons/seasons.service.js';
import { inWaves } from './fact.rules.js';
import type { Award, FactKind, NewFact, Withdrawal } from './fact.types.js';
import { recordManyStatement, recordOneStatement, type FactRow, type RecordedRow } from './record.queries.js';
import { lockTotalsStatement, withdrawStatement, type WithdrawnRow } from './withdraw.queries.js';

/** Nothing was written: the season of that day is still to be opened. */
const NOT_OPEN = { seasonId: null, closed: false, recorded: false, points: 0, total: null };

/** Where activities state what happened, in the transaction that caused it. They never know what it is worth. */
@Injectable()
export class Facts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
  ) {}

  /** @throws DomainError SEASON_CLOSED when it happened in a season that is over. */
  async record(fact: NewFact): Promise<Award> {
    // One statement is a transaction by itself, and of a season that is over it writes nothing.
    const [award] = await this.recordWave([fact]);
    return award;
  }

  /** Several facts at once, for a whole team. @throws DomainError SEASON_CLOSED: then none is written. */
  recordAll(facts: readonly NewFact[]): Promise<Award[]> {
    return this.db.transaction(async () => {
      const awards: Award[] = [];
      for (const wave of inWaves(facts)) awards.push(...(await this.recordWave(wave)));
      return awards;
    });
  }

  /** Takes back what was stated, and its points with a new entry. Again, or of something never stated: no effect. */
  withdraw({ kind, source, memberId, reason, authorId }: Withdrawal): Promise<{ withdrawn: number; reversed: number }> {
    return this.db.transaction(async () => {
      const totals = await this.db.rows<{ closed: boolean }>(lockTotalsStatement(kind, source, memberId ?? null));
      if (totals.some((total) => total.closed)) throw seasonErrors.SEASON_CLOSED({ kind, source });
      const at = this.clock.now().toISOString();
      const statement = withdrawStatement({ kind, source, memberId: memberId ?? null, at, reason, authorId: authorId ?? null });
      return (await this.db.one<WithdrawnRow>(statement)) ?? { withdrawn: 0, reversed: 0 };
    });
  }

  private async recordWave(wave: NewFact[]): Promise<Award[]> {
    const rows = wave.map((fact) => this.rowOf(fact));
    const recorded = await this.write(rows);
    if (recorded.some((row) => row.closed)) throw seasonErrors.SEASON_CLOSED({});
    const early = recorded.filter((row) => row.seasonId === null);
    const awards = recorded.filter((row) => row.seasonId !== null).map(awardOf);
    if (early.length === 0) return awards;
    const waiting = rows.filter((row) => early.some((one) => one.memberId === row.memberId));
    for (const row of waiting) await this.seasons.open(row.day);
    return [...awards, ...(await this.write(waiting)).map(awardOf)];
  }

  private async write(rows: FactRow[]): Promise<RecordedRow[]> {
    if (rows.length !== 1) return this.db.rows<RecordedRow>(recordManyStatement(rows));
    const [{ memberId, kind, source }] = rows;
    const written = await this.db.one<Omit<RecordedRow, 'memberId' | 'kind' | 'source'>>(recordOneStatement(rows[0]));
    return [{ memberId, kind, source, ...(written ?? NOT_OPEN) }];
  }

  private rowOf({ kind, source, memberId, occurredAt, detail }: NewFact): FactRow {
    const at = occurredAt ?? this.clock.now();
    return { kind, source, memberId, occurredAt: at.toISOString(), day: limaDate(at), detail };
  }
}

function awardOf({ memberId, kind, source, recorded, points, total }: RecordedRow): Award {
  return { memberId, kind: kind as FactKind, source, recorded, points, total };
}
