import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';

const OWN = 'n.account_id = $1 and n.audience = $2';

/** Newest first; one more than the page, to know whether another follows. $1 account, $2 audience, $3 and $4 last seen. */
const INBOX: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `select coalesce((select json_agg(row) from (
        select n.id, n.kind, n.title, n.body, n.link, n.created_at as "createdAt", n.read_at is not null as read from notification n
        where ${OWN} and ($3::timestamptz is null or (n.created_at, n.id) < ($3::timestamptz, $4::uuid))
        order by n.created_at desc, n.id desc limit ${size + 1}) row), '[]') as items,
      (select count(*)::int from notification n where ${OWN} and n.read_at is null) as unread`,
  ]),
);

export const inboxStatement = (
  accountId: string,
  audience: string,
  first: PageSize,
  after: [string, string] | null,
): Statement => ({
  name: `notifications_inbox_${first}`,
  text: INBOX[first],
  values: [accountId, audience, after?.[0] ?? null, after?.[1] ?? null],
});

/** Answers how many stay unread. Another account's ids match nothing. $3 ids or null for all, $4 now. */
export const markReadStatement = (accountId: string, audience: string, ids: string[] | null, at: string): Statement => ({
  name: 'notifications_mark_read',
  text: `with done as (update notification n set read_at = $4::timestamptz
      where ${OWN} and n.read_at is null and ($3::uuid[] is null or n.id = any($3)) returning n.id)
    select (count(*) - (select count(*) from done))::int as unread from notification n where ${OWN} and n.read_at is null`,
  values: [accountId, audience, ids, at],
});
