import { Injectable } from '@nestjs/common';
import { Database, JobSource } from '@lib/platform';

const ROWS_AT_ONCE = 1_000;
const PEOPLE_IN_A_JOB = 100;
const ATTEMPTS = 8;

/** Rows leave and jobs come in one statement: whoever dies meanwhile leaves all as it was, and another worker's rows are passed by. */
const QUEUE = {
  name: 'recognition_queue_insignias_due',
  text: /* sql */ `with taken as (
      delete from insignia_due where id = any(array(select id from insignia_due order by id limit ${ROWS_AT_ONCE} for update skip locked)) returning member_id
    ), people as (
      select member_id, row_number() over (order by member_id) as place from (select distinct member_id from taken) d
    ), parts as (
      select json_build_object('memberIds', json_agg(member_id)) as payload from people group by (place - 1) / ${PEOPLE_IN_A_JOB}
    ), queued as materialized (
      select queue_job('insignias.evaluate', payload, null, ${ATTEMPTS}, null) from parts
    )
    select (select count(*)::int from taken) as taken, (select count(*)::int from queued) as jobs`,
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
      if (taken < ROWS_AT_ONCE) return queued;
    }
  }
}
