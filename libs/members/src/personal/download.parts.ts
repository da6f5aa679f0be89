import { personalStatement, type PersonalTable } from '@lib/platform';
import { hers } from './erasing.statements.js';

type Told = PersonalTable & { told: string };

/** What is hers to take, in one order: who she is first. */
export function toldTables(tables: readonly PersonalTable[]): Told[] {
  const first = ['member', 'member_private', 'account', 'account_role', 'consent'];
  const told = tables.filter((one): one is Told => one.told !== null);
  const place = ({ table }: PersonalTable): number => (first.includes(table) ? first.indexOf(table) : first.length);
  return told.sort((one, other) => place(one) - place(other));
}

/** Rows of one table as they are, without what is nobody's to take. Identifiers come from the code, never from a person. */
export function partStatement(downloadId: string, position: number, told: Told, id: string, now: Date): { text: string; values: unknown[] } {
  const left = [...(told.by ?? []), ...(told.without ?? [])].map((column) => `'${column}'`).join(', ');
  const { text, values } = personalStatement(`select jsonb_agg(to_jsonb(t) - array[${left}]::text[]) as rows from ${told.table} t where ${hers(told)}`, { id, name: '', email: '', now });
  const at = values.length;
  return {
    text: `insert into personal_download_part (download_id, position, title, source, rows)
      select $${at + 1}::uuid, $${at + 2}::int, $${at + 3}::text, $${at + 4}::text, part.rows from (${text}) part where part.rows is not null`,
    values: [...values, downloadId, position, told.told, told.table],
  };
}
