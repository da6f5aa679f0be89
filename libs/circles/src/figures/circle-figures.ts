import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type CircleCount = {
  /** Open today, and who is in them, each counted once. */
  open: number;
  members: number;
  /** Of the year, by the day on which they ended: meetings, signed minutes, people who were there, their regions and Iged. */
  meetings: number;
  signed: number;
  attendees: number;
  regions: number;
  igeds: number;
  /** Promised in meetings of the year, and done by now. */
  commitments: number;
  done: number;
};

/** The year is that of Lima. $1-$2 the year's moments. */
const COUNT = {
  name: 'circle_figures',
  text: /* sql */ `
    with held as (select m.id, m.state from circle_meeting m where m.held_at >= $1 and m.held_at < $2),
      came as (select distinct a.member_id from meeting_attendance a join held h on h.id = a.meeting_id
        where a.confirmed or (a.marked and a.confirmed is distinct from false))
    select (select count(*)::int from circle where state = 'OPEN') as open,
      (select count(distinct x.member_id)::int from circle_member x join circle c on c.id = x.circle_id and c.state = 'OPEN' where x.state = 'IN') as members,
      (select count(*)::int from held) as meetings, (select count(*)::int from held where state = 'SIGNED') as signed,
      (select count(*)::int from came) as attendees,
      (select count(distinct g.region_id)::int from came join member p on p.id = came.member_id join iged g on g.code = p.iged_code) as regions,
      (select count(distinct p.iged_code)::int from came join member p on p.id = came.member_id) as igeds,
      (select count(*)::int from circle_commitment k join held h on h.id = k.meeting_id) as commitments,
      (select count(*)::int from circle_commitment k join held h on h.id = k.meeting_id where k.state = 'DONE') as done`,
};

/** What figures count of circles: one definition, here. */
@Injectable()
export class CircleFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<CircleCount> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    const count = await this.db.one<CircleCount>({ ...COUNT, values: [start(year), start(year + 1)] });
    if (!count) throw new Error('An aggregate always has a row');
    return count;
  }
}
