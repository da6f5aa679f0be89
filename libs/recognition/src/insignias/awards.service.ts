import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler } from '@lib/platform';
import type { FactKind } from '../facts/fact.types.js';
import { verdictOn, type Criterion } from './criterion.rules.js';
import { deedsOf } from './deeds.rules.js';
import {
  askedStatement,
  deedsStatement,
  doubtStatement,
  giveStatement,
  receiversStatement,
  sweepStatement,
  type DeedsRow,
  type NewAward,
  type Receivers,
  type RulesRow,
} from './deeds.queries.js';

const SWEPT_AT_ONCE = 500;

export type Promised = { insigniaId: string; grade: number; memberIds: readonly string[]; told: string; upheldBy: FactKind };

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

  /**
   * What a space promised to whoever reached its end, in the transaction that says so. Given again, or to somebody who has that grade: no effect.
   * The credential tells `told`; a fact of the kind `upheldBy` that is withdrawn puts it in doubt, as with any other.
   */
  async give({ insigniaId, grade, memberIds, told, upheldBy }: Promised): Promise<void> {
    const { rows: gestores, version } = (await this.db.one<Receivers>(receiversStatement(insigniaId, memberIds))) ?? { rows: [], version: 0 };
    const criterion: Criterion = [{ measure: 'facts', kinds: [upheldBy], min: 1, told }];
    await this.handOver(gestores.map((memberId) => ({ memberId, insigniaId, version, grade, criterion })));
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
    await this.handOver(verdicts.flatMap(({ memberId, earned }) => earned.map((grade) => ({ memberId, ...grade }))));
    await this.mark(
      verdicts.flatMap(({ doubtful }) => doubtful),
      this.clock.now().toISOString(),
    );
    await this.mark(
      verdicts.flatMap(({ upheld }) => upheld),
      null,
    );
  }

  private async handOver(awards: NewAward[]): Promise<void> {
    if (awards.length === 0) return;
    const given = await this.db.rows<{ id: string }>(giveStatement(awards, this.clock.now().toISOString()));
    for (const { id } of given) await this.db.addJob('insignia.awarded', { awardId: id }, { key: `insignia.awarded:${id}` });
  }

  private async mark(ids: string[], at: string | null): Promise<void> {
    if (ids.length > 0) await this.db.rows(doubtStatement(ids, at));
  }
}
