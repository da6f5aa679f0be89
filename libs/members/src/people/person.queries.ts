import { decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import type { Statement } from '@lib/platform';
import { literalPattern } from '@lib/territory';
import { isUUID } from 'class-validator';
import { MAIL_DOMAIN_OF } from '../member/member.queries.js';
import type { PeopleArgs } from './person.inputs.js';
import type { Person } from './person.types.js';

/** $1 is the Iged of who looks. Names its columns one by one: `member_private` cannot slip in. */
const PERSON = `
  select a.id, m.name, m.post, a.email::text as email,
         array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
         a.status as "accountStatus", m.status as "memberStatus", m.status_reason as "statusReason",
         m.iged_code as "igedCode", i.name as "igedName", m.institution,
         a.created_at as "createdAt", a.last_login_at as "lastLoginAt",
         exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "secondFactor",
         coalesce(a.status in ('ACTIVE', 'DEACTIVATED') and ${MAIL_DOMAIN_OF('a')} = any(i.mail_domains), false) as "domainMatches",
         coalesce(m.iged_code = $1::text, false) as "ownInstitution"
    from account a
    join member m on m.id = a.id
    left join iged i on i.code = m.iged_code`;

export const personById = (viewerIged: string | null, id: string): Statement => ({
  name: 'members_person',
  text: `${PERSON} where a.id = $2`,
  values: [viewerIged, id],
});

/** A page and, on every row, how many there are in all; one row without a person when the page is empty. */
export function peopleStatement(viewerIged: string | null, args: PeopleArgs): Statement {
  const [createdAt, id] = args.after ? lastShown(args.after) : [null, null];
  return {
    text: `
      with found as (
        ${PERSON}
         where m.erased_at is null and ($2::text is null or fold(m.name) like '%' || fold($2::text) || '%' or lower(a.email::text) like '%' || lower($2::text) || '%')
           and ($3::text is null or exists (select 1 from account_role r where r.account_id = a.id and r.role = $3::text))
           and ($4::text is null or m.status = $4::text)
           and ($5::text is null or m.iged_code = $5::text)
      )
      select (select count(*)::int from found) as total, page.*
        from (select 1) as always
        left join lateral (
          select * from found
           where $6::timestamptz is null or ("createdAt", id) < ($6::timestamptz, $7::uuid)
           order by "createdAt" desc, id desc
           limit ${args.first + 1}
        ) as page on true
       order by page."createdAt" desc, page.id desc`,
    values: [viewerIged, args.search ? literalPattern(args.search) : null, args.role ?? null, args.status ?? null, args.iged ?? null, createdAt, id],
  };
}

export function cursorAfter(person: Person): string {
  return encodeCursor([person.createdAt.toISOString(), person.id]);
}

function lastShown(cursor: string): [string, string] {
  const [createdAt, id] = decodeCursor(cursor);
  if (typeof createdAt === 'string' && !Number.isNaN(Date.parse(createdAt)) && isUUID(id)) return [createdAt, String(id)];
  throw pageErrors.CURSOR_INVALID({}, 'after');
}
