/** What becomes of the rows of a person who is erased. In SQL, `:person` is her id, `:name` and `:email` those she had until then, `:now` the moment. */
export type Erased =
  /** The rows go. */
  | 'DELETED'
  /** The rows stay with these columns written over; each value is SQL. */
  | { over: Readonly<Record<string, string>> }
  /** A statement of its own, run before the others so that it still finds her name. */
  | { run: string }
  /** Nothing: why the law lets it stay. Her name is not in it; where it is read live it says «Persona retirada». */
  | { stays: string };

export type PersonalTable = {
  table: string;
  /** Columns that make a row hers: any of them is enough. */
  of: readonly string[];
  /** Columns that only say who decided, wrote down or let in: the row is about something else. */
  by?: readonly string[];
  /** Instead of `of`: rows of `t` that are hers by way of another table; `:person` is her id. */
  where?: string;
  /** Its heading in the file that she takes away; null only where no row is hers. */
  told: string | null;
  /** Columns that are nobody's to take: secrets, and what serves the machine alone. */
  without?: readonly string[];
  erased: Erased | readonly Erased[];
};

/** A copy of somebody's name or mail in a place that no column binds to her. */
export type PersonalMention = { table: string; erased: { run: string } | { stays: string } };

/** Where a frozen document still says the name: a statement with columns `label` and `link`, for the people who decide about it. */
export type PersonalTrace = { finds: string };

/** A row of a table is an act of somebody in a task of the community: kept, and nobody's to take away. */
const ACT = { stays: 'Dice quién lo hizo en una tarea de la comunidad; se lee «Persona retirada».' };

const tables: PersonalTable[] = [];
const copies: PersonalMention[] = [];
const traces: PersonalTrace[] = [];
const tasks: string[] = [];
const hides: string[] = [];

/** Each lib states its own tables, once, when it is loaded; an architecture test compares them with the database. */
export function statePersonal(stated: Partial<PersonalData>): void {
  tables.push(...(stated.tables ?? []));
  copies.push(...(stated.copies ?? []));
  traces.push(...(stated.traces ?? []));
  tasks.push(...(stated.tasks ?? []));
  hides.push(...(stated.hides ?? []));
}

export function actsIn(table: string, ...by: readonly string[]): PersonalTable {
  return { table, of: [], by, told: null, erased: ACT };
}

/** `tasks` are jobs `{ memberId }` added when somebody was erased; `hides`, statements that take her out of public lists when her consent ends. */
type PersonalData = { tables: readonly PersonalTable[]; copies: readonly PersonalMention[]; traces: readonly PersonalTrace[]; tasks: readonly string[]; hides: readonly string[] };

export const personalData = (): PersonalData => ({ tables, copies, traces, tasks, hides });

/** A statement with the placeholders of `Erased`, as the database takes it. */
export function personalStatement(text: string, person: { id: string; name: string; email: string; now: Date }): { text: string; values: string[] } {
  const values: string[] = [];
  const places = new Map<string, string>();
  const known: Record<string, string> = { person: person.id, name: person.name, email: person.email, now: person.now.toISOString() };
  const types: Record<string, string> = { person: 'uuid', name: 'text', email: 'text', now: 'timestamptz' };
  const bound = text.replace(/(?<!:):(person|name|email|now)\b/g, (_, key: string) => {
    if (!places.has(key)) places.set(key, `$${values.push(known[key])}::${types[key]}`);
    return places.get(key) ?? '';
  });
  return { text: bound, values };
}
