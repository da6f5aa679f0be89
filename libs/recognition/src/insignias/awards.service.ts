import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler } from '@lib/platform';
import { verdictOn } from './criterion.rules.js';
import { deedsOf } from './deeds.rules.js';
import {
  askedStatement,
  deedsStatement,
  doubtStatement,
  giveStatement,
  sweepStatement,
  type DeedsRow,
  type NewAward,
  type RulesRow,
} from './deeds.queries.js';

const SWEPT_AT_ONCE = 500;

/**
 * Gives insignias in the wake of the facts, each once. What a withdrawn fact upheld is not taken away by machine:
 * it is marked for staff, who revoke with a reason or leave it.
 */
@Injectable()
export class InsigniaAwards {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @JobHandler('insignias.evaluate')
  async evaluate({ memberIds }: { memberIds: readonly string[] }): Promise<void> {
    await this.db.transaction(() => this.evaluateNow(memberIds));
  }

  /** Everybody, some at a time: each job leaves the next one waiting. */
  @JobHandler('insignias.sweep')
  async sweep({ after }: { after: string | null }): Promise<void> {
    await this.db.transaction(async () => {
      const members = await this.db.rows<{ id: string }>(sweepStatement(after, SWEPT_AT_ONCE));
      await this.evaluateNow(members.map(({ id }) => id));
      const last = members.at(-1);
      if (members.length === SWEPT_AT_ONCE && last) await this.db.addJob('insignias.sweep', { after: last.id });
    });
  }

  private async evaluateNow(memberIds: readonly string[]): Promise<void> {
    if (memberIds.length === 0) return;
    const asked = await this.db.one<RulesRow>(askedStatement);
    const members = await this.db.rows<DeedsRow>(deedsStatement(memberIds));
    if (!asked) return;
    const verdicts = members.map(({ memberId, facts, seasons, awards }) => ({
      memberId,
      ...verdictOn(asked.grades, awards, deedsOf(facts, seasons, asked.levels)),
    }));
    await this.give(verdicts.flatMap(({ memberId, earned }) => earned.map((grade) => ({ memberId, ...grade }))));
    await this.mark(
      verdicts.flatMap(({ doubtful }) => doubtful),
      this.clock.now().toISOString(),
    );
    await this.mark(
      verdicts.flatMap(({ upheld }) => upheld),
      null,
    );
  }

  private async give(awards: NewAward[]): Promise<void> {
    if (awards.length === 0) return;
    const given = await this.db.rows<{ id: string }>(giveStatement(awards, this.clock.now().toISOString()));
    for (const { id } of given) await this.db.addJob('insignia.awarded', { awardId: id }, { key: `insignia.awarded:${id}` });
  }

  private async mark(ids: string[], at: string | null): Promise<void> {
    if (ids.length > 0) await this.db.rows(doubtStatement(ids, at));
  }
}
