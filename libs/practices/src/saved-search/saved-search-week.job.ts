import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler } from '@lib/platform';
import { FreshQueries } from './fresh.queries.js';
import type { SavedFilter } from './saved-search.types.js';

/** Monday at half past seven in Lima, before the letter of the week is made. */
const MONDAY = '30 12 * * 1';
const AT_ONCE = 200;

/** $1 the last member done, or null. Whoever lost good standing is not told. */
const MEMBERS = {
  name: 'saved_search_week_members',
  text: /* sql */ `select distinct s.member_id as id from saved_search s join member m on m.id = s.member_id and m.status <> 'REJECTED'
    where s.weekly and ($1::uuid is null or s.member_id > $1) order by 1 limit ${AT_ONCE}`,
};

const DUE = {
  name: 'saved_search_week',
  text: /* sql */ `select id, name, filter, greatest(seen_at, told_at) as since from saved_search
    where member_id = $1 and weekly order by saved_at desc, id desc for update`,
};

const TOLD = { name: 'saved_search_told', text: 'update saved_search set told_at = $2 where member_id = $1 and weekly' };

type Due = { id: string; name: string; filter: SavedFilter; since: Date };
export type SearchNews = { memberId: string; toldAt: string; searches: { name: string; fresh: number }[] };

/** Once a week: who asked for it hears how much is new in what she keeps. Run again it tells nobody twice. */
@Injectable()
export class SavedSearchWeek {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly fresh: FreshQueries,
  ) {}

  @JobHandler('saved-search.week', { cron: MONDAY })
  async run(): Promise<void> {
    let last: string | null = null;
    let members: { id: string }[];
    do {
      members = await this.db.rows<{ id: string }>({ ...MEMBERS, values: [last] });
      for (const { id } of members) await this.tell(id);
      last = members.at(-1)?.id ?? null;
    } while (members.length === AT_ONCE);
  }

  private tell(memberId: string): Promise<void> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const searches: SearchNews['searches'] = [];
      for (const { name, filter, since } of await this.db.rows<Due>({ ...DUE, values: [memberId] })) {
        const fresh = await this.fresh.since(filter, since);
        if (fresh > 0) searches.push({ name, fresh });
      }
      if (searches.length === 0) return;
      await this.db.rows({ ...TOLD, values: [memberId, now] });
      await this.db.addJob('search.fresh', { memberId, toldAt: now.toISOString(), searches } satisfies SearchNews);
    });
  }
}
