import type { Statement } from '@lib/platform';
import type { Role, StandingOfMember } from '../permissions.js';

export type SessionViewer = {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  accountId: string;
  roles: Role[];
  name: string | null;
  email: string;
  igedCode: string | null;
  memberStatus: StandingOfMember;
  hasSecondFactor: boolean;
};

/** Everything requests need to know about who asks; read anew each time, so that a change rules at once. `at`: which of those asked, from one. */
export const viewersBySessions = (asked: readonly { hash: Buffer; audience: string }[], now: Date): Statement => ({
  name: 'access_viewers_by_sessions',
  text: `
    select q.at::int as at, s.id as "sessionId", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", a.id as "accountId",
           array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
           m.name, a.email::text as email, m.iged_code as "igedCode", m.status as "memberStatus",
           f.confirmed_at is not null as "hasSecondFactor"
      from unnest($1::bytea[], $2::text[]) with ordinality q (hash, audience, at)
      join session s on s.token_hash = q.hash and s.audience = q.audience and s.revoked_at is null and s.expires_at > $3
      join account a on a.id = s.account_id and a.status = 'ACTIVE'
      left join member m on m.id = a.id
      left join second_factor f on f.account_id = a.id`,
  values: [asked.map(({ hash }) => hash), asked.map(({ audience }) => audience), now],
});

export const sessionsOf = (accountId: string, currentId: string, now: Date): Statement => ({
  name: 'access_sessions_of',
  text: `
    select id, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent", id = $2 as current
      from session
     where account_id = $1 and revoked_at is null and expires_at > $3
     order by last_seen_at desc, id limit 50`,
  values: [accountId, currentId, now],
});
