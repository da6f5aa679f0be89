import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Erased, PersonalMention, PersonalTable } from '../../../libs/platform/src/personal/personal-data.js';
import { filesUnder, read, root } from './repo.js';

type Stated = { tables: readonly PersonalTable[]; copies: readonly PersonalMention[] };

/** References to a person, and ids that by their name are one; lists of people too. */
const PEOPLE = /* sql */ `
  select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (
    exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey) and k.confrelid in ('member'::regclass, 'account'::regclass))
    or a.atttypid = 'uuid'::regtype and a.attname ~ '^(.*_by|by_id|(actor|author|owner|expert|member|account|person|giver|receiver|leader|reporter)_id)$'
    or a.atttypid = 'uuid[]'::regtype and a.attname ~ 'member|people|team|account')
  order by 1, 2`;
const COLUMNS = /* sql */ `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace`;
const GROWING = /* sql */ `select distinct tgrelid::regclass::text as name from pg_trigger where tgfoid = 'forbid_change'::regproc and not tgisinternal`;

/** Loads what every lib states; a file that nobody imports is stated to nobody. */
export async function statedData(): Promise<Stated> {
  const files = filesUnder('libs', ['.personal.ts']);
  const sources = filesUnder('libs', ['.ts']).filter((path) => !path.endsWith('.personal.ts')).map(read).join('\n');
  const lost = files.filter((path) => !sources.includes(`/${path.split('/').at(-1)?.replace(/ts$/, 'js')}'`));
  if (lost.length > 0) throw new Error(`Nobody imports ${lost.join(', ')}`);
  for (const path of files) await import(join(root, path));
  const { personalData } = await import('../../../libs/platform/src/personal/personal-data.js');
  return personalData();
}

/** What is missing between what is stated and what the database holds, in words. */
export async function unstated(source: DataSource, { tables, copies }: Stated): Promise<string[]> {
  const people = await source.query<{ table: string; column: string }[]>(PEOPLE);
  const names = async (text: string): Promise<Set<string>> => new Set((await source.query<{ name: string }[]>(text)).map(({ name }) => name));
  const [columns, growing] = [await names(COLUMNS), await names(GROWING)];
  const stated = new Set(tables.flatMap(({ table, of, by = [] }) => [...of, ...by].map((column) => `${table}.${column}`)));
  const named = tables.flatMap(({ table, of, by = [], without = [], erased }) =>
    [...of, ...by, ...without, ...answers(erased).flatMap((one) => (typeof one === 'object' && 'over' in one ? Object.keys(one.over) : []))].map((column) => `${table}.${column}`),
  );
  return [
    ...people.filter(({ table, column }) => !stated.has(`${table}.${column}`)).map(({ table, column }) => `${table}.${column} names a person and is not stated`),
    ...named.filter((name) => !columns.has(name)).map((name) => `${name} does not exist`),
    ...copies.filter(({ table }) => ![...columns].some((name) => name.startsWith(`${table}.`))).map(({ table }) => `${table} does not exist`),
    ...tables.filter(({ of, where, told }) => (of.length > 0 || where !== undefined) && told === null).map(({ table }) => `${table} has rows of hers that she cannot take away`),
    ...tables.filter(({ table, erased }) => growing.has(table) && answers(erased).some(changes)).map(({ table }) => `${table} only grows and is said to be changed`),
    ...tables.filter(({ table }, at) => tables.findIndex((one) => one.table === table) !== at).map(({ table }) => `${table} is stated twice`),
  ];
}

const answers = (erased: PersonalTable['erased']): readonly Erased[] => (Array.isArray(erased) ? erased : [erased as Erased]);
const changes = (one: Erased): boolean => one === 'DELETED' || (typeof one === 'object' && 'over' in one);
