import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { DAILY, Database, JobHandler } from '@lib/platform';
import { TemplateQueries } from '../template/template.queries.js';
import { addDays, daysUntil } from '../validity/validity.rules.js';
import { commitmentDays, commitmentReminder } from './commitment.rules.js';

/** $1-$2 the days that a reminder reaches, $3-$4 where the last page ended. */
const NEAR = {
  name: 'commitments_near',
  text: /* sql */ `
    select c.id, c.due_on::text as "dueOn", c.reminded_days as told from practice_commitment c
    where c.state = 'PENDING' and c.due_on between $1::date and $2::date and (c.due_on, c.id) > ($3::date, $4::uuid)
    order by c.due_on, c.id limit 500`,
};

const TOLD = {
  name: 'commitment_reminded',
  text: /* sql */ `update practice_commitment set reminded_days = $2
    where id = $1 and state = 'PENDING' and (reminded_days is null or reminded_days > $2) returning id`,
};

const REACH_BACK = 14;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
type Near = { id: string; dueOn: string; told: number | null };

/** Once a day: what a team agreed to do is reminded before its day, and once after it. Run again the same day it changes nothing. */
@Injectable()
export class CommitmentDay {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
  ) {}

  @JobHandler('commitment.day', { cron: DAILY })
  async run(): Promise<void> {
    const today = limaDate(this.clock.now());
    const days = commitmentDays(await this.template.settings());
    const [from, to] = [addDays(today, -REACH_BACK), addDays(today, Math.max(...days))];
    let last: Near = { id: FIRST_ID, dueOn: from, told: null };
    for (;;) {
      const near: Near[] = await this.db.rows<Near>({ ...NEAR, values: [from, to, last.dueOn, last.id] });
      for (const { id, dueOn, told } of near) {
        const due = commitmentReminder(daysUntil(dueOn, today), days, told);
        if (due !== null) await this.tell(id, due);
      }
      const next = near.at(-1);
      if (!next) return;
      last = next;
    }
  }

  private tell(id: string, days: number): Promise<void> {
    return this.db.transaction(async () => {
      if (await this.db.one({ ...TOLD, values: [id, days] })) await this.db.addJob('commitment.due', { commitmentId: id, days });
    });
  }
}
