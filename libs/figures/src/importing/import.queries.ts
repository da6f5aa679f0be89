import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageSize } from '@lib/platform';
import { columnName } from '../open-data/cell.rules.js';
import type { ImportsArgs, ImportProblemsArgs } from './import.inputs.js';
import type { Mapping, Problem } from './import.field.js';
import type { BroughtIn, ImportBatch, ImportLine, ImportPage, ImportProblem, ImportProblemPage } from './import.types.js';
import { Importers } from './importers.js';
import { importErrors } from './sheet.errors.js';

const LINE = `b.id, b.kind, b.state, b.file_name as "fileName", b.row_count as "rowCount", b.with_points as "withPoints", m.name as "madeByName", b.made_at as "madeAt", b.finished_at as "finishedAt", n.*`;
const COUNTED = `from import_batch b join member m on m.id = b.made_by cross join lateral (
  select count(r.problems)::int as checked, (count(*) filter (where r.problems <> '[]'))::int as wrong,
    (count(*) filter (where r.outcome = 'CREATED'))::int as created,
    (count(*) filter (where r.outcome = 'REPEATED'))::int as repeated
  from import_row r where r.batch_id = b.id) n`;

const LIST: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `select ${LINE} from (select * from import_batch b where ($1::timestamptz is null or (b.made_at, b.id) < ($1::timestamptz, $2::uuid))
      order by b.made_at desc, b.id desc limit ${size + 1}) b0 join import_batch b on b.id = b0.id ${COUNTED.replace('from import_batch b ', '')} order by b.made_at desc, b.id desc`,
  ]),
);
const ONE = `select ${LINE}, b.headers, b.mapping,
    coalesce((select json_agg(s.cells order by s.number) from (select number, cells from import_row r where r.batch_id = b.id and r.cells <> '[]' order by number limit 3) s), '[]') as sample,
    (select max(o.finished_at) from import_batch o where o.file_sha256 = b.file_sha256 and o.id <> b.id and o.state = 'DONE') as "broughtBefore"
  ${COUNTED} where b.id = $1`;
const PROBLEMS: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [size, `select number, problems from import_row where batch_id = $1 and problems <> '[]' and number > $2 order by number limit ${size + 1}`]),
);

type Row = ImportLine & { headers: string[]; mapping: Mapping; sample: unknown[][]; broughtBefore: Date | null };

/** What the screens of a spreadsheet show: one statement each. */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly db: Database,
    private readonly importers: Importers,
  ) {}

  async page({ first, after }: ImportsArgs): Promise<ImportPage> {
    const [at, id] = after ? decodeCursor(after) : [null, null];
    const rows = await this.db.rows<ImportLine>({ name: `imports_${first}`, text: LIST[first], values: [at, id] });
    const items = rows.slice(0, first);
    const last = items[items.length - 1];
    return { items, nextCursor: rows.length > first ? encodeCursor([last.madeAt.toISOString(), last.id]) : null };
  }

  /** @throws DomainError IMPORT_NOT_FOUND */
  async batch(id: string): Promise<ImportBatch> {
    const row = await this.db.one<Row>({ name: 'import_batch', text: ONE, values: [id] });
    if (!row) throw importErrors.IMPORT_NOT_FOUND({ id });
    const { fields, earns } = this.importers.of(row.kind);
    const columns = fields.map(({ key, label, about, required }) => ({ key, label, about, required, column: row.mapping[key] ?? null }));
    const sample = row.sample.map((cells) => row.headers.map((_, at) => shown(cells[at])));
    return { ...row, columns, sample, mayEarn: earns };
  }

  async problems({ id, first, after }: ImportProblemsArgs): Promise<ImportProblemPage> {
    const { columns } = await this.batch(id);
    const from = after ? Number(decodeCursor(after)[0]) : 0;
    const rows = await this.rows(id, first, Number.isSafeInteger(from) ? from : 0);
    const items = rows.slice(0, first).flatMap(({ number, problems }) =>
      problems.map(({ field, message }): ImportProblem => {
        const column = columns.find(({ key }) => key === field);
        const cell = column?.column == null ? null : `${columnName(column.column)}${number}`;
        return { row: number, cell, label: column?.label ?? null, message };
      }),
    );
    return { items, nextCursor: rows.length > first ? encodeCursor([rows[first - 1].number]) : null };
  }

  broughtIn(targetId: string): Promise<BroughtIn | null> {
    return this.db.one<BroughtIn>({
      name: 'import_brought',
      text: /* sql */ `select b.file_name as "fileName", i.row_number as row, i.brought_at as at from imported_record i join import_batch b on b.id = i.batch_id
        where i.target_id = $1 limit 1`,
      values: [targetId],
    });
  }

  private rows(id: string, first: PageSize, after: number): Promise<{ number: number; problems: Problem[] }[]> {
    return this.db.rows({ name: `import_problems_${first}`, text: PROBLEMS[first], values: [id, after] });
  }
}

const shown = (cell: unknown): string => (typeof cell === 'string' ? cell.slice(0, 80) : cell ? 'una fórmula' : '');
