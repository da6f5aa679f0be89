import { Injectable } from '@nestjs/common';
import { Database, JobSource } from '@lib/platform';

const LOOKED_AT_ONCE = 100;
const ATTEMPTS = 8;

/** The row leaves and the job comes in one statement: whoever dies meanwhile leaves all as it was, and another worker's rows are passed by. */
const QUEUE = {
  name: 'recognition_queue_insignias_due',
  text: /* sql */ `with taken as (
      delete from insignia_due where id = any(array(select id from insignia_due order by id limit ${LOOKED_AT_ONCE} for update skip locked)) returning member_id
    )
    select count(*)::int as taken,
      (select queue_job('insignias.evaluate', json_build_object('memberIds', json_agg(distinct member_id)), null, ${ATTEMPTS}, null) from taken having count(*) > 0)
    from taken`,
};

/** Awards only note whose insignias are due; here they become jobs, some people at a time, each person once however many awards there were. */
@Injectable()
export class InsigniasDue {
  constructor(private readonly db: Database) {}

  @JobSource()
  async queue(): Promise<number> {
    let queued = 0;
    for (;;) {
      const { taken } = (await this.db.one<{ taken: number }>(QUEUE)) ?? { taken: 0 };
      queued += taken;
      if (taken < LOOKED_AT_ONCE) return queued;
    }
  }
}
