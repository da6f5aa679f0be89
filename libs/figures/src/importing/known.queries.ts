import { Injectable } from '@nestjs/common';
import { foldText } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { RowReader } from './cell.readers.js';

type Named = { id: string; name: string };
export type Known = { igeds: Named[]; themes: Named[] };
export type KnownPerson = { id: string; email: string; name: string; post: string; igedCode: string | null; roles: string[] };

const plain = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, ' ').trim();

/** What cells refer to: Iged and themes by code or name, people by their mail. */
@Injectable()
export class KnownNames {
  constructor(private readonly db: Database) {}

  async all(): Promise<Known> {
    const igeds = await this.db.rows<Named>({ name: 'import_igeds', text: 'select code as id, name from iged where enabled order by code' });
    const themes = await this.db.rows<Named>({ name: 'import_themes', text: 'select id, name from theme where enabled order by position, id' });
    return { igeds, themes };
  }

  /** Gestores with an account, by mail or DNI. */
  async members(emails: readonly string[], numbers: readonly string[]): Promise<{ id: string; email: string; dni: string | null }[]> {
    return this.db.rows({
      name: 'import_gestores',
      text: /* sql */ `select m.id, lower(a.email::text) as email, p.dni from account a join member m on m.id = a.id and m.status <> 'REJECTED'
          join account_role r on r.account_id = a.id and r.role = 'MEMBER' left join member_private p on p.member_id = m.id
        where a.status <> 'DEACTIVATED' and (a.email = any($1::citext[]) or p.dni = any($2::text[]))`,
      values: [[...new Set(emails)].filter(Boolean), [...new Set(numbers)].filter(Boolean)],
    });
  }

  async people(emails: readonly string[]): Promise<Map<string, KnownPerson>> {
    const rows = await this.db.rows<KnownPerson>({
      name: 'import_people',
      text: /* sql */ `select m.id, lower(a.email::text) as email, m.name, m.post, m.iged_code as "igedCode", array(select r.role from account_role r where r.account_id = a.id) as roles
        from account a join member m on m.id = a.id where a.email = any($1::citext[]) and a.status <> 'DEACTIVATED'`,
      values: [[...new Set(emails)]],
    });
    return new Map(rows.map((row) => [row.email, row]));
  }
}

/** The code of the one that the cell names; names are compared without accents or signs. */
export function named(row: RowReader, field: string, known: readonly Named[], what: { one: string; required: boolean }): string | null {
  const text = row.raw(field);
  if (text === '') return what.required ? row.wrong(field, `Falta ${what.one}.`) : null;
  return found(row, field, text, known, what.one);
}

/** Several, one after the other with semicolons between. */
export function severalNamed(row: RowReader, field: string, known: readonly Named[], one: string): string[] {
  const given = row.raw(field).split(';').map((text) => text.trim()).filter(Boolean);
  return [...new Set(given.flatMap((text) => found(row, field, text, known, one) ?? []))];
}

function found(row: RowReader, field: string, text: string, known: readonly Named[], one: string): string | null {
  const byCode = known.find(({ id }) => id === text || (/^\d{5}$/.test(text) && id === `0${text}`));
  if (byCode) return byCode.id;
  const wanted = plain(text);
  const same = known.filter(({ name, id }) => plain(name) === wanted || plain(id) === wanted);
  if (same.length === 1) return same[0].id;
  if (same.length > 1) return row.wrong(field, `Hay ${same.length} con el nombre «${text}»: escribe su código.`);
  return row.wrong(field, `No encontramos ${one} «${text}». Escribe su nombre oficial o su código.`);
}
