import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';
import type { Criterion } from './criterion.rules.js';
import type { DeskInsigniaAward } from './desk-insignia.types.js';

export type DeskAwardRow = Omit<DeskInsigniaAward, 'criterion'> & { criterion: Criterion; igedCode: string | null };

const AWARD = `select a.id, i.name as "insigniaName", i.insignia_id as "insigniaId", a.grade, a.criterion, a.member_id as "memberId", m.name as "memberName",
    m.iged_code as "igedCode", g.name as "igedName", a.awarded_at as "awardedAt", a.unsupported_at as "unsupportedAt", a.revoked_at as "revokedAt",
    a.revoked_reason as "revokedReason"
  from insignia_award a join insignia_version i on i.insignia_id = a.insignia_id and i.version = a.insignia_version join member m on m.id = a.member_id left join iged g on g.code = m.iged_code`;

const LIST: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `${AWARD} where ($1::text is null or unaccent(m.name || ' ' || i.name) ilike '%' || unaccent($1) || '%')
      and (not $2::boolean or (a.unsupported_at is not null and a.revoked_at is null))
      and ($3::timestamptz is null or (a.awarded_at, a.id) < ($3::timestamptz, $4::uuid))
    order by a.awarded_at desc, a.id desc limit ${size + 1}`,
  ]),
);

export type AwardsAsked = { search: string | null; doubtful: boolean; first: PageSize; after: [string, string] | null };

/** Newest first; one more than the page. Signs of patterns in the search are literal. */
export const awardsStatement = ({ search, doubtful, first, after }: AwardsAsked): Statement => ({
  name: `recognition_insignia_awards_${first}`,
  text: LIST[first],
  values: [search?.replace(/[\\%_]/g, '\\$&') || null, doubtful, after?.[0] ?? null, after?.[1] ?? null],
});

/** Held until the transaction ends. */
export const awardToRevokeStatement = (id: string): Statement => ({
  name: 'recognition_award_to_revoke',
  text: `${AWARD} where a.id = $1 for update of a`,
  values: [id],
});

export const revokeStatement = (id: string, at: string, by: string, reason: string): Statement => ({
  name: 'recognition_revoke_insignia',
  text: 'update insignia_award set revoked_at = $2, revoked_by = $3, revoked_reason = $4 where id = $1',
  values: [id, at, by, reason],
});
