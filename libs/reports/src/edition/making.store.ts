import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { MakingState } from './report.enums.js';

export type Making = { id: string; exchangeId: string; number: number | null; whatChanged: string; state: MakingState; attempts: number; askedBy: string };
/** How far it is, for whoever waits. */
export type Told = (step: string, done: number, steps: number) => void;
/** Nothing more is written of how far it is until it is told again: whoever reads one moment of the database would collide with it. */
export type Quiet = () => Promise<void>;
export type NewMaking = Pick<Making, 'id' | 'exchangeId' | 'number' | 'whatChanged' | 'askedBy'>;

const COLUMNS = `id, exchange_id as "exchangeId", number, what_changed as "whatChanged", state, attempts, asked_by as "askedBy"`;
const INSERT = {
  name: 'report_making_insert',
  text: /* sql */ `insert into report_making (id, exchange_id, number, what_changed, state, asked_by, asked_at, touched_at)
    values ($1, $2, $3, $4, 'WAITING', $5, $6, $6) on conflict (id) do nothing returning id`,
};
/** $1 the making, $2 its runner, $3 now, $4 since when one that says nothing counts as gone, $5 runners that are over whatever they said. */
const CLAIM = {
  name: 'report_making_claim',
  text: /* sql */ `update report_making set state = 'MAKING', runner = $2, attempts = attempts + 1, touched_at = $3, step = '', done = 0, steps = 1
    where id = $1 and (state = 'WAITING' or (state = 'MAKING' and (touched_at < $4 or runner = any($5::uuid[])))) returning ${COLUMNS}`,
};
const PROGRESS = {
  name: 'report_making_progress',
  text: `update report_making set step = $3, done = $4, steps = $5, touched_at = $6 where id = $1 and runner = $2 and state = 'MAKING' returning id`,
};
const OVER = {
  name: 'report_making_over',
  text: /* sql */ `update report_making set state = $3, failure = $4, pdf_name = $5, done = case when $3 = 'DONE' then steps else done end, finished_at = $6, touched_at = $6
    where id = $1 and runner = $2 and state = 'MAKING' returning id`,
};
const RELEASE = { name: 'report_making_release', text: `update report_making set state = 'WAITING', touched_at = $3 where id = $1 and runner = $2 and state = 'MAKING'` };
const STALLED = { name: 'report_making_stalled', text: `select id from report_making where state in ('WAITING', 'MAKING') and touched_at < $1 order by touched_at limit 20` };

/** Rows of makings. Whoever works on one writes only while it is still the one that does. */
@Injectable()
export class MakingStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** false: it was asked for before. */
  async ask({ id, exchangeId, number, whatChanged, askedBy }: NewMaking): Promise<boolean> {
    const row = await this.db.one({ ...INSERT, values: [id, exchangeId, number, whatChanged, askedBy, this.clock.now()] });
    return row !== null;
  }

  byId(id: string): Promise<Making | null> {
    return this.db.one<Making>({ name: 'report_making_by_id', text: `select ${COLUMNS} from report_making where id = $1`, values: [id] });
  }

  claim(id: string, runner: string, { goneBefore, over }: { goneBefore: Date; over: readonly string[] }): Promise<Making | null> {
    return this.db.one<Making>({ ...CLAIM, values: [id, runner, this.clock.now(), goneBefore, over] });
  }

  /** false: another one took over. */
  async progress(id: string, runner: string, { step, done, steps }: { step: string; done: number; steps: number }): Promise<boolean> {
    return (await this.db.one({ ...PROGRESS, values: [id, runner, step, done, steps, this.clock.now()] })) !== null;
  }

  /** false: another one took over. */
  async over(id: string, runner: string, { failure = '', pdfName = null }: { failure?: string; pdfName?: string | null }): Promise<boolean> {
    const state = failure ? 'FAILED' : 'DONE';
    return (await this.db.one({ ...OVER, values: [id, runner, state, failure, pdfName, this.clock.now()] })) !== null;
  }

  async release(id: string, runner: string): Promise<void> {
    await this.db.rows({ ...RELEASE, values: [id, runner, this.clock.now()] });
  }

  async stalled(before: Date): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...STALLED, values: [before] })).map(({ id }) => id);
  }
}
