import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { DAILY, Database, JobHandler } from '@lib/platform';
import { InitiativeStore } from '../initiative/initiative.store.js';
import { InitiativeSettings } from './initiative-settings.js';
import { before } from './upkeep.rules.js';

/** $1 what was last moved before this is stale, $2 now. A page at a time, so that no lock is held for long. */
const NUDGE = {
  name: 'initiative_nudge',
  text: /* sql */ `
    with due as (
      select id from initiative where state in ('SHARED', 'ACCOMPANIED') and active_at < $1 and nudged_at is null
      order by active_at, id limit 200 for update skip locked)
    update initiative i set nudged_at = $2 from due where i.id = due.id returning i.id, i.state`,
};

/** $1 as above, $2 who was told before this had time to answer. */
const STALE = {
  name: 'initiative_stale',
  text: /* sql */ `
    select id, state from initiative where state in ('SHARED', 'ACCOMPANIED') and active_at < $1 and nudged_at < $2
    order by active_at, id limit 200 for update skip locked`,
};
const ARCHIVE = { name: 'initiative_archive', text: `update initiative set state = 'ARCHIVED' where id = $1` };

type Found = { id: string; state: 'SHARED' | 'ACCOMPANIED' };

/** Once a day: whoever left an initiative alone is told, and what nobody moved afterwards is archived. Run again the same day it changes nothing. */
@Injectable()
export class InitiativeDay {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
    private readonly settings: InitiativeSettings,
  ) {}

  @JobHandler('initiative.day', { cron: DAILY })
  async run(): Promise<void> {
    const { nudge_after_days: nudge, archive_after_days: archive } = await this.settings.limits();
    const now = this.clock.now();
    // First: what is told today has its time to answer.
    while (await this.archive(before(now, archive), before(now, archive - nudge)));
    while (await this.nudge(before(now, nudge), now));
  }

  /** True while there may be more. */
  private nudge(since: Date, now: Date): Promise<boolean> {
    return this.db.transaction(async () => {
      const due = await this.db.rows<Found>({ ...NUDGE, values: [since, now] });
      for (const { id, state } of due) {
        await this.store.moved(null, id, { action: 'NUDGE', from: state, to: state });
        await this.db.addJob('initiative.nudged', { initiativeId: id });
      }
      return due.length > 0;
    });
  }

  private archive(since: Date, told: Date): Promise<boolean> {
    return this.db.transaction(async () => {
      const stale = await this.db.rows<Found>({ ...STALE, values: [since, told] });
      for (const { id, state } of stale) {
        await this.db.rows({ ...ARCHIVE, values: [id] });
        await this.store.moved(null, id, { action: 'ARCHIVE', from: state, to: 'ARCHIVED' });
        await this.db.addJob('initiative.archived', { initiativeId: id });
      }
      return stale.length > 0;
    });
  }
}
