import type { Statement } from '@lib/platform';

/** Lower case, as the domains of an Iged are stored. */
export const MAIL_DOMAIN_OF = (account: string): string => `lower(split_part(${account}.email::text, '@', 2))`;

const MEMBER_COLUMNS = `m.id, m.name, m.post, m.iged_code as "igedCode", coalesce(i.name, m.institution) as "workplace", m.status`;

export const membersByIds = (ids: readonly string[]): Statement => ({
  name: 'members_by_ids',
  text: `select ${MEMBER_COLUMNS} from member m left join iged i on i.code = m.iged_code
          where m.id = any($1::uuid[]) order by array_position($1::uuid[], m.id)`,
  values: [ids],
});

/** $1 literal pattern of the search, $2 the Iged. */
export const colleaguesStatement = (pattern: string, igedCodes: readonly string[]): Statement => ({
  name: 'members_colleagues',
  text: `
    select m.id, m.name, m.post, m.iged_code as "igedCode", i.name as "igedName"
      from member m
      join iged i on i.code = m.iged_code
      join account a on a.id = m.id and a.status = 'ACTIVE'
      join account_role r on r.account_id = m.id and r.role = 'MEMBER'
     where m.status = 'CONFIRMED' and m.iged_code = any($2::text[]) and fold(m.name) like '%' || fold($1::text) || '%'
     order by m.name collate "es-x-icu", m.id
     limit 20`,
  values: [pattern, igedCodes],
});
