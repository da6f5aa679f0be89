import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type ChallengeCount = {
  /** Launched in the year. */
  challenges: number;
  /** Teams that entered in the year, withdrawn or not, and those that completed one in it. */
  entries: number;
  completed: number;
  /** Notes of accompaniment of the year; regions and Iged that they reached, each counted once. */
  accompaniments: number;
  regions: number;
  igeds: number;
  /** Gestores of the teams that entered in the year. */
  people: number;
};

/** The year is that of Lima. $1-$2 its moments. */
const OF_YEAR = {
  name: 'challenge_figures',
  text: /* sql */ `
    with noted as (select a.entry_id from challenge_accompaniment a where a.made_at >= $1 and a.made_at < $2)
    select (select count(*)::int from challenge where launched_at >= $1 and launched_at < $2) as challenges,
      (select count(*)::int from challenge_entry where entered_at >= $1 and entered_at < $2) as entries,
      (select count(*)::int from challenge_entry where completed_at >= $1 and completed_at < $2) as completed,
      (select count(*)::int from noted) as accompaniments,
      (select count(distinct g.region_id)::int from noted n join challenge_entry e on e.id = n.entry_id join iged g on g.code = e.iged_code) as regions,
      (select count(distinct e.iged_code)::int from noted n join challenge_entry e on e.id = n.entry_id) as igeds,
      (select count(distinct t.member_id)::int from challenge_entry e join challenge_teammate t on t.entry_id = e.id
        where e.entered_at >= $1 and e.entered_at < $2) as people`,
};

const NOTHING: ChallengeCount = { challenges: 0, entries: 0, completed: 0, accompaniments: 0, regions: 0, igeds: 0, people: 0 };

/** What figures count of challenges: one definition, here. */
@Injectable()
export class ChallengeFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<ChallengeCount> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    return (await this.db.one<ChallengeCount>({ ...OF_YEAR, values: [start(year), start(year + 1)] })) ?? NOTHING;
  }
}
