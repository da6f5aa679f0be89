import type { Erased, PersonalMention, PersonalTable } from '@lib/platform';

/** What is done, in order: first what must still find her name, then what writes over it, then what deletes. */
export function erasingStatements(tables: readonly PersonalTable[], copies: readonly PersonalMention[]): string[] {
  const parts = tables.flatMap((table) => answersOf(table.erased).map((answer) => ({ table, answer })));
  const runs = parts.flatMap(({ answer }) => (typeof answer === 'object' && 'run' in answer ? [answer.run] : []));
  const overs = parts.flatMap(({ table, answer }) => (typeof answer === 'object' && 'over' in answer ? [overStatement(table, answer.over)] : []));
  const deletes = parts.flatMap(({ table, answer }) => (answer === 'DELETED' ? [`delete from ${table.table} t where ${hers(table)}`] : []));
  const copied = copies.flatMap(({ erased }) => ('run' in erased ? [erased.run] : []));
  return [...runs, ...copied, ...deletes, ...overs];
}

function overStatement(table: PersonalTable, over: Readonly<Record<string, string>>): string {
  const columns = Object.entries(over).map(([column, value]) => `${column} = ${value}`);
  return `update ${table.table} t set ${columns.join(', ')} where ${hers(table)}`;
}

export function hers({ of, where }: PersonalTable): string {
  return where ?? of.map((column) => `t.${column} = :person`).join(' or ');
}

const answersOf = (erased: PersonalTable['erased']): readonly Erased[] => (isList(erased) ? erased : [erased]);
const isList = (erased: PersonalTable['erased']): erased is readonly Erased[] => Array.isArray(erased);
