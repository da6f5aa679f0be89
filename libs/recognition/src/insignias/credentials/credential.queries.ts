import type { Statement } from '@lib/platform';
import type { AwardFacts, InsigniaFacts } from './credential.rules.js';

export type CredentialRow = AwardFacts & { shown: boolean; jwt: string | null };

/** An award with the credential that this issuer ($2) signed for it, if any. $1 award. */
export const credentialStatement = (awardId: string, issuer: string): Statement => ({
  name: 'recognition_credential',
  text: `select a.id as "awardId", a.insignia_id as id, a.insignia_version as version, v.name, a.grade, v.deed, a.criterion, a.member_id as "memberId", m.name as "memberName",
      to_char(a.awarded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "awardedAt", a.status_index as "statusIndex",
      s.member_id is not null as shown, c.jwt
    from insignia_award a join insignia_version v on v.insignia_id = a.insignia_id and v.version = a.insignia_version join member m on m.id = a.member_id
    left join insignia_shown s on s.member_id = a.member_id and s.insignia_id = a.insignia_id
    left join insignia_credential c on c.award_id = a.id and c.issuer = $2
    where a.id = $1`,
  values: [awardId, issuer],
});

/** Two requests may sign at once: the first that is kept is everybody's. */
export const keepCredentialStatement = (awardId: string, issuer: string, keyId: string, jwt: string, at: string): Statement => ({
  name: 'recognition_keep_credential',
  text: `with kept as (
      insert into insignia_credential (award_id, issuer, key_id, jwt, issued_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning jwt)
    select jwt from kept union all select jwt from insignia_credential where award_id = $1 and issuer = $2 limit 1`,
  values: [awardId, issuer, keyId, jwt, at],
});

/** Whether an award uses the list, and which of its awards are revoked. $1 first index, $2 the one after the last. */
export const revokedStatement = (from: number, to: number): Statement => ({
  name: 'recognition_revoked_of_list',
  text: `select count(*) > 0 as used, coalesce(array_agg(status_index order by status_index) filter (where revoked_at is not null), '{}') as revoked
    from insignia_award where status_index >= $1 and status_index < $2`,
  values: [from, to],
});

/** As that version of the insignia said it, whatever it says today. */
export const achievementStatement = (id: string, grade: number, version: number): Statement => ({
  name: 'recognition_achievement',
  text: `select insignia_id as id, version, name, $2::int as grade, deed, grades->($2::int - 1) as criterion from insignia_version
    where insignia_id = $1 and version = $3::int and $2::int between 1 and jsonb_array_length(grades)`,
  values: [id, grade, version],
});

export type AchievementRow = InsigniaFacts;
