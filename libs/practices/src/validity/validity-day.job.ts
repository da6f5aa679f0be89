import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { DAILY, Database, JobHandler } from '@lib/platform';
import { TemplateQueries } from '../template/template.queries.js';
import { addDays, daysUntil, reminderDays, reminderDue } from './validity.rules.js';

/** $1 today in Lima, $2 now. A page at a time, so that no lock is held for long. */
const LAPSE = {
  name: 'validity_lapse',
  text: /* sql */ `
    with due as (
      select id from practice where published_version is not null and validity = 'IN_FORCE' and valid_until < $1::date
      order by valid_until, id limit 200 for update skip locked
    ), lapsed as (
      update practice p set validity = 'LAPSED' from due where p.id = due.id returning p.id, p.valid_until)
    insert into validity_entry (id, practice_id, kind, valid_until, made_at)
    select gen_random_uuid(), id, 'LAPSED', valid_until, $2 from lapsed returning id`,
};

/** $1 today, $2 the farthest day that a reminder reaches. */
const ENDING = {
  name: 'validity_ending',
  text: /* sql */ `
    select p.id, p.valid_until::text as until,
      array(select r.days from validity_reminder r where r.practice_id = p.id and r.valid_until = p.valid_until) as sent
    from practice p where p.published_version is not null and p.validity = 'IN_FORCE' and p.valid_until between $1::date and $2::date
    order by p.valid_until, p.id`,
};

const REMIND = {
  name: 'validity_remind',
  text: /* sql */ `
    insert into validity_reminder (practice_id, valid_until, days, told_at) values ($1, $2, $3, $4)
    on conflict do nothing returning practice_id`,
};

/** Once a day: what was not confirmed lapses, and whoever is near is reminded. Run again the same day it changes nothing. */
@Injectable()
export class ValidityDay {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
  ) {}

  @JobHandler('validity.day', { cron: DAILY })
  async run(): Promise<void> {
    const today = limaDate(this.clock.now());
    while (await this.lapse(today));
    await this.remind(today);
  }

  /** True while there may be more. */
  private lapse(today: string): Promise<boolean> {
    return this.db.transaction(async () => {
      const lapsed = await this.db.rows<{ id: string }>({ ...LAPSE, values: [today, this.clock.now()] });
      for (const { id } of lapsed) await this.db.addJob('validity.lapsed', { entryId: id });
      return lapsed.length > 0;
    });
  }

  private async remind(today: string): Promise<void> {
    const days = reminderDays(await this.template.settings());
    const ending = await this.db.rows<{ id: string; until: string; sent: number[] }>({
      ...ENDING,
      values: [today, addDays(today, Math.max(...days))],
    });
    for (const { id, until, sent } of ending) {
      const due = reminderDue(daysUntil(until, today), days, sent);
      if (due !== null) await this.tell(id, until, due);
    }
  }

  private tell(practiceId: string, validUntil: string, days: number): Promise<void> {
    return this.db.transaction(async () => {
      const first = await this.db.one({ ...REMIND, values: [practiceId, validUntil, days, this.clock.now()] });
      if (first) await this.db.addJob('validity.ending', { practiceId, validUntil, days });
    });
  }
}
