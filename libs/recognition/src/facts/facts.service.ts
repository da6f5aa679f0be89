import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { seasonErrors } from '../seasons/season.errors.js';
import { Seasons } from '../seasons/seasons.service.js';
import { inWaves } from './fact.rules.js';
import type { Award, FactKind, NewFact, Withdrawal } from './fact.types.js';
import {
  lockTotalsStatement,
  recordStatement,
  withdrawStatement,
  type FactRow,
  type RecordedRow,
  type WithdrawnRow,
} from './facts.queries.js';

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
      const { members, ...count } = (await this.db.one<WithdrawnRow>(statement)) ?? { withdrawn: 0, reversed: 0, members: null };
      await this.reconsider(members ?? []);
      return count;
    });
  }

  /** Insignias follow in their own time: whoever states a fact does not wait for them. */
  private async reconsider(members: readonly string[]): Promise<void> {
    if (members.length > 0) await this.db.addJob('insignias.evaluate', { memberIds: [...new Set(members)] });
  }

  private async recordWave(wave: NewFact[]): Promise<Award[]> {
    const rows = wave.map((fact) => this.rowOf(fact));
    const recorded = await this.db.rows<RecordedRow>(recordStatement(rows));
    if (recorded.some((row) => row.closed)) throw seasonErrors.SEASON_CLOSED({});
    const early = recorded.filter((row) => row.seasonId === null);
    const awards = recorded.filter((row) => row.seasonId !== null).map(awardOf);
    if (early.length === 0) return awards;
    const waiting = rows.filter((row) => early.some((one) => one.memberId === row.memberId));
    for (const row of waiting) await this.seasons.open(row.day);
    return [...awards, ...(await this.db.rows<RecordedRow>(recordStatement(waiting))).map(awardOf)];
  }

  private rowOf({ kind, source, memberId, occurredAt, detail }: NewFact): FactRow {
    const at = occurredAt ?? this.clock.now();
    return { kind, source, memberId, occurredAt: at.toISOString(), day: limaDate(at), detail };
  }
}

function awardOf({ memberId, kind, source, recorded, points, total }: RecordedRow): Award {
  return { memberId, kind: kind as FactKind, source, recorded, points, total };
}
