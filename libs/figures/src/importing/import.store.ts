import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { ImportKind, ImportState } from './import.enums.js';
import type { Mapping, Problem, SheetCell } from './import.field.js';
import type { CheckedLine, ReadyLine, SheetLine } from './importer.js';

export type Batch = {
  id: string;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  headers: string[];
  mapping: Mapping;
  withPoints: boolean;
  madeBy: string;
  /** Where whoever brings it works: of one's own institution nothing is decided. */
  igedCode: string | null;
};

const HOLD = { name: 'import_hold', text: 'select id from import_batch where id = $1 for update' };
const READ = {
  name: 'import_read',
  text: /* sql */ `select b.id, b.kind, b.state, b.file_name as "fileName", b.headers, b.mapping, b.with_points as "withPoints", b.made_by as "madeBy", m.iged_code as "igedCode"
    from import_batch b join member m on m.id = b.made_by where b.id = $1`,
};
const INSERT = {
  name: 'import_begin',
  text: /* sql */ `insert into import_batch (id, kind, state, file_name, file_sha256, headers, mapping, row_count, made_by, made_at, touched_at)
    values ($1, $2, 'READ', $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $9) on conflict (id) do nothing returning id`,
};
const ROWS = {
  name: 'import_rows',
  text: 'insert into import_row (batch_id, number, cells) select $1, r.number, r.cells from jsonb_to_recordset($2::jsonb) as r(number int, cells jsonb)',
};
const UNCHECKED = { name: 'import_unchecked', text: `select number, cells from import_row where batch_id = $1 and problems is null order by number limit $2` };
const CHECKED = {
  name: 'import_checked',
  text: /* sql */ `update import_row r set problems = c.problems, natural_key = c.key, value = c.value, outcome = c.outcome
    from jsonb_to_recordset($2::jsonb) as c(number int, problems jsonb, key text, value jsonb, outcome text) where r.batch_id = $1 and r.number = c.number`,
};
/** The first row that says something stays; the others are told which one it is. */
const REPEATED = {
  name: 'import_repeated',
  // Only those that repeat are joined: without statistics of rows just written, joining them all would look at each for each.
  text: /* sql */ `with d as materialized (
      select number, first from (select number, min(number) over (partition by natural_key) as first from import_row where batch_id = $1 and natural_key is not null) w
      where first < number)
    update import_row r set problems = jsonb_build_array(jsonb_build_object('field', null, 'message', 'Está repetida: dice lo mismo que la fila ' || d.first || '.'))
    from d where r.batch_id = $1 and r.number = d.number and r.problems = '[]' and r.outcome is null`,
};
const READY = {
  name: 'import_ready',
  text: `select number, natural_key as key, value from import_row where batch_id = $1 and problems = '[]' and outcome is null order by number limit $2`,
};
const KNOWN = { name: 'import_known', text: 'select natural_key as key from imported_record where kind = $1 and natural_key = any($2::text[])' };
const RECORD = {
  name: 'import_record',
  text: /* sql */ `insert into imported_record (kind, natural_key, target_id, batch_id, row_number, row_sha256, brought_at)
    select $1, r.key, r.target, $2, r.number, r.sha, $3 from jsonb_to_recordset($4::jsonb) as r(number int, key text, target uuid, sha text)`,
};
const OUTCOME = {
  name: 'import_outcome',
  text: /* sql */ `update import_row r set outcome = o.outcome
    from jsonb_to_recordset($2::jsonb) as o(number int, outcome text) where r.batch_id = $1 and r.number = o.number`,
};

/** The rows of a spreadsheet while they become something else. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Held until the transaction ends: two that run at once take turns. */
  async held(id: string): Promise<Batch | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.db.one<Batch>({ ...READ, values: [id] });
  }

  /** False when this very file began before under this id: its answer was lost. */
  async begin(batch: Pick<Batch, 'id' | 'kind' | 'fileName' | 'headers' | 'mapping' | 'madeBy'>, sha256: string, rows: readonly SheetLine[]): Promise<boolean> {
    const { id, kind, fileName, headers, mapping, madeBy } = batch;
    const values = [id, kind, fileName, sha256, JSON.stringify(headers), JSON.stringify(mapping), rows.length, madeBy, this.clock.now()];
    if (!(await this.db.one({ ...INSERT, values }))) return false;
    for (let at = 0; at < rows.length; at += 1_000) await this.db.rows({ ...ROWS, values: [id, JSON.stringify(rows.slice(at, at + 1_000))] });
    return true;
  }

  async move(id: string, state: ImportState, more: { mapping?: Mapping; withPoints?: boolean; over?: boolean } = {}): Promise<void> {
    await this.db.rows({
      name: 'import_move',
      text: /* sql */ `update import_batch set state = $2, mapping = coalesce($3::jsonb, mapping), with_points = coalesce($4::boolean, with_points), touched_at = $5,
        finished_at = case when $6::boolean then $5::timestamptz end where id = $1`,
      values: [id, state, more.mapping ? JSON.stringify(more.mapping) : null, more.withPoints ?? null, this.clock.now(), more.over ?? false],
    });
  }

  async touch(id: string): Promise<void> {
    await this.db.rows({ name: 'import_touch', text: 'update import_batch set touched_at = $2 where id = $1', values: [id, this.clock.now()] });
  }

  /** Another mapping reads every row again. */
  async forgetChecks(id: string): Promise<void> {
    await this.db.rows({ name: 'import_forget', text: 'update import_row set problems = null, natural_key = null, value = null, outcome = null where batch_id = $1 and problems is not null', values: [id] });
  }

  unchecked(id: string, most: number): Promise<{ number: number; cells: SheetCell[] }[]> {
    return this.db.rows({ ...UNCHECKED, values: [id, most] });
  }

  /** Those that are here already are told so before anything is brought. */
  async checked(id: string, lines: readonly CheckedLine[], here: ReadonlySet<string>): Promise<void> {
    const rows = lines.map((line) => ({ ...line, outcome: line.problems.length === 0 && here.has(line.key ?? '') ? 'REPEATED' : null }));
    await this.db.rows({ ...CHECKED, values: [id, JSON.stringify(rows)] });
  }

  async markRepeated(id: string): Promise<void> {
    await this.db.rows({ ...REPEATED, values: [id] });
  }

  ready(id: string, most: number): Promise<ReadyLine[]> {
    return this.db.rows<ReadyLine>({ ...READY, values: [id, most] });
  }

  /** Of these, those that some spreadsheet brought before. */
  async known(kind: ImportKind, keys: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ key: string }>({ ...KNOWN, values: [kind, keys] });
    return new Set(rows.map(({ key }) => key));
  }

  async record(batch: Batch, lines: readonly ReadyLine[], born: ReadonlyMap<number, string>): Promise<void> {
    const rows = lines.flatMap(({ number, key, value }) => {
      const target = born.get(number);
      return target ? [{ number, key, target, sha: createHash('sha256').update(JSON.stringify(value)).digest('hex') }] : [];
    });
    if (rows.length > 0) await this.db.rows({ ...RECORD, values: [batch.kind, batch.id, this.clock.now(), JSON.stringify(rows)] });
  }

  async outcome(id: string, lines: readonly ReadyLine[], born: ReadonlyMap<number, string>): Promise<void> {
    const rows = lines.map(({ number }) => ({ number, outcome: born.has(number) ? 'CREATED' : 'REPEATED' }));
    await this.db.rows({ ...OUTCOME, values: [id, JSON.stringify(rows)] });
  }

  async refuse(id: string, number: number, problems: readonly Problem[]): Promise<void> {
    const text = 'update import_row set problems = $3::jsonb where batch_id = $1 and number = $2';
    await this.db.rows({ name: 'import_refuse', text, values: [id, number, JSON.stringify(problems)] });
  }

  /** What was read of rows that are here is not kept beside them. */
  async forgetCells(id: string): Promise<void> {
    await this.db.rows({ name: 'import_forget_cells', text: `update import_row set cells = '[]', value = null where batch_id = $1 and outcome is not null`, values: [id] });
  }

  async erase(id: string): Promise<void> {
    await this.db.rows({ name: 'import_erase', text: 'delete from import_row where batch_id = $1', values: [id] });
  }

  /** Those whose last part was done too long ago: whoever did it is gone. */
  async stalled(before: Date): Promise<string[]> {
    const text = `select id from import_batch where state in ('CHECKING', 'BRINGING') and touched_at < $1`;
    return (await this.db.rows<{ id: string }>({ name: 'import_stalled', text, values: [before] })).map(({ id }) => id);
  }
}
