import { decodeCursor, pageErrors } from '@lib/kernel';
import type { Statement } from '@lib/platform';
import type { AuditArgs } from './audit.types.js';

/** Newest first; the identity grows with time. One row more than asked tells whether there is a next page. */
export function auditTrail({ first, after, actor, action, outcome }: AuditArgs): Statement {
  return {
    text: `
      select e.id::text as id, e.at, m.name as "actorName", e.audience, e.action, e.outcome, e.target, e.detail::text as detail
        from audit_entry e
        left join member m on m.id = e.actor_id
       where ($1::uuid is null or e.actor_id = $1::uuid)
         and ($2::text is null or e.action = $2::text)
         and ($3::text is null or e.outcome = $3::text)
         and ($4::bigint is null or e.id < $4::bigint)
       order by e.id desc
       limit ${first + 1}`,
    values: [actor ?? null, action || null, outcome ?? null, after ? lastShown(after) : null],
  };
}

function lastShown(cursor: string): string {
  const [id] = decodeCursor(cursor);
  if (typeof id === 'string' && /^\d{1,18}$/.test(id)) return id;
  throw pageErrors.CURSOR_INVALID({}, 'after');
}
