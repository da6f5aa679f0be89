import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';

export type BookletMakingRow = { id: string; bookletId: string; number: number; whatChanged: string; attempts: number; askedBy: string };

const COLUMNS = `id, booklet_id as "bookletId", number, what_changed as "whatChanged", attempts, asked_by as "askedBy"`;
const INSERT = {
  name: 'booklet_making_insert',
  text: /* sql */ `insert into booklet_making (id, booklet_id, number, what_changed, state, asked_by, asked_at, touched_at)
    values ($1, $2, $3, $4, 'WAITING', $5, $6, $6) on conflict (id) do nothing returning id`,
};
/** $1 the making, $2 now, $3 since when one that says nothing counts as gone. */
const CLAIM = {
  name: 'booklet_making_claim',
  text: /* sql */ `update booklet_making set state = 'MAKING', attempts = attempts + 1, touched_at = $2, step = '', done = 0, steps = 1
    where id = $1 and (state = 'WAITING' or (state = 'MAKING' and touched_at < $3)) returning ${COLUMNS}`,
};
const PROGRESS = {
  name: 'booklet_making_progress',
  text: `update booklet_making set step = $3, done = $4, steps = $5, touched_at = $6 where id = $1 and attempts = $2 and state = 'MAKING'`,
};
const OVER = {
  name: 'booklet_making_over',
  text: /* sql */ `update booklet_making set state = $3, failure = $4, done = case when $3 = 'DONE' then steps else done end, touched_at = $5
    where id = $1 and attempts = $2 and state = 'MAKING' returning id`,
};
const STALLED = { name: 'booklet_making_stalled', text: `select id from booklet_making where state in ('WAITING', 'MAKING') and touched_at < $1 order by touched_at limit 20` };

/** Rows of makings. Whoever works on one writes only while no later attempt took it over. */
@Injectable()
export class BookletMakingStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** false: it was asked for before. */
  async ask({ id, bookletId, number, whatChanged, askedBy }: Omit<BookletMakingRow, 'attempts'>): Promise<boolean> {
    return (await this.db.one({ ...INSERT, values: [id, bookletId, number, whatChanged, askedBy, this.clock.now()] })) !== null;
  }

  byId(id: string): Promise<BookletMakingRow | null> {
    return this.db.one<BookletMakingRow>({ name: 'booklet_making_by_id', text: `select ${COLUMNS} from booklet_making where id = $1`, values: [id] });
  }

  claim(id: string, goneBefore: Date): Promise<BookletMakingRow | null> {
    return this.db.one<BookletMakingRow>({ ...CLAIM, values: [id, this.clock.now(), goneBefore] });
  }

  async progress({ id, attempts }: BookletMakingRow, step: string, done: number, steps: number): Promise<void> {
    await this.db.rows({ ...PROGRESS, values: [id, attempts, step, done, steps, this.clock.now()] });
  }

  /** false: a later attempt took over. */
  async over({ id, attempts }: BookletMakingRow, failure = ''): Promise<boolean> {
    return (await this.db.one({ ...OVER, values: [id, attempts, failure ? 'FAILED' : 'DONE', failure, this.clock.now()] })) !== null;
  }

  async stalled(before: Date): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...STALLED, values: [before] })).map(({ id }) => id);
  }
}
