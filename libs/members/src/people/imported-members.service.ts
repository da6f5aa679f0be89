import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';

export type ImportedMember = {
  id: string;
  email: string;
  name: string;
  post: string;
  igedCode: string;
  dni: string | null;
  phone: string | null;
  /** Day since which she takes part, where the sheet says it. */
  since: string | null;
};

const GIVEN = `jsonb_to_recordset($1::jsonb) as g(id uuid, email text, name text, post text, "igedCode" text, dni text, phone text, since date)`;

/** Accounts, roles and people in one statement: nobody is left without one of them. Who has an account already is left as she is. */
const CREATE = {
  name: 'members_bring',
  text: /* sql */ `
    with given as materialized (select * from ${GIVEN}),
    born as (insert into account (id, email, status, created_at) select id, email::citext, 'INVITED', $2 from given order by email
      on conflict (email) do nothing returning id),
    roles as (insert into account_role (account_id, role, granted_by, granted_at) select id, 'MEMBER', $3::uuid, $2 from born)
    insert into member (id, name, post, iged_code, status, status_by, status_at, created_at, updated_at)
      select g.id, g.name, g.post, g."igedCode", case when g."igedCode" = $4::text then 'PENDING' else 'CONFIRMED' end, $3::uuid, $2,
        coalesce((g.since + time '12:00') at time zone 'America/Lima', $2), $2
      from given g join born using (id) returning id`,
};

/** Numbers that somebody else has already are not taken from her. */
const KEEP = {
  name: 'members_bring_private',
  text: /* sql */ `insert into member_private (member_id, dni, phone)
    select g.id, case when exists (select from member_private o where o.dni = g.dni) then null else g.dni end, g.phone
    from ${GIVEN} where g.id = any($2::uuid[]) and (g.dni is not null or g.phone is not null)`,
};

/** People that come from a spreadsheet of staff: confirmed, since staff say where they work, and not yet written to. */
@Injectable()
export class ImportedMembers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction. Those of the bringer's own institution wait for somebody else. Answers the ids that were born. */
  async bring(by: { accountId: string; igedCode: string | null }, people: readonly ImportedMember[]): Promise<string[]> {
    const given = JSON.stringify(people);
    const born = await this.db.rows<{ id: string }>({ ...CREATE, values: [given, this.clock.now(), by.accountId, by.igedCode] });
    const ids = born.map(({ id }) => id);
    if (ids.length > 0) await this.db.rows({ ...KEEP, values: [given, ids] });
    return ids;
  }
}
