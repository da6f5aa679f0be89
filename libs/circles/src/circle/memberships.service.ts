import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from './circle.errors.js';
import type { AnswerCircleInvitationInput, InviteToCircleInput } from './circle.inputs.js';
import { MEMBERSHIP_STEPS, MOST_MEMBERS } from './circle.rules.js';
import { CircleStore, refuse } from './circle.store.js';
import { Circles } from './circles.service.js';

const UNKNOWN = {
  name: 'circle_guest_unknown',
  text: /* sql */ `select x from unnest($1::uuid[]) x where not exists (select from member m join account a on a.id = m.id and a.status = 'ACTIVE'
    join account_role r on r.account_id = m.id and r.role = 'MEMBER' where m.id = x and m.status = 'CONFIRMED') limit 1`,
};
const INVITE = {
  name: 'circle_invite',
  text: /* sql */ `
    insert into circle_member (circle_id, member_id, state, invited_by, invited_at) select $1, x, 'INVITED', $3, $4 from unnest($2::uuid[]) x
    on conflict (circle_id, member_id) do update set state = 'INVITED', invited_by = excluded.invited_by, invited_at = excluded.invited_at,
      joined_at = null, left_at = null, wants_listed = false where circle_member.state in ('DECLINED', 'LEFT')
    returning member_id as id`,
};
const EXPECTED = {
  name: 'circle_expected',
  text: `select count(*)::int as n from circle_member where circle_id = $1 and state in ('IN', 'INVITED')`,
};
const ANSWER = {
  name: 'circle_answer',
  text: /* sql */ `update circle_member set state = $3, joined_at = case when $3 = 'IN' then $4::timestamptz end
    where circle_id = $1 and member_id = $2`,
};
const LEAVE = {
  name: 'circle_leave',
  text: `update circle_member set state = 'LEFT', left_at = $3, wants_listed = false where circle_id = $1 and member_id = $2`,
};
const END_TURNS = {
  name: 'circle_leave_turns',
  text: 'update circle_role_turn set ends_at = $3 where circle_id = $1 and member_id = $2 and ends_at is null',
};

/** Who comes to a circle, and who leaves it. */
@Injectable()
export class Memberships {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CircleStore,
    private readonly circles: Circles,
  ) {}

  /** Who is in it, or was asked already, is not asked twice. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_GUEST_UNKNOWN, CIRCLE_FULL */
  async invite(viewer: Viewer, { id, memberIds }: InviteToCircleInput): Promise<void> {
    await this.store.allowed(viewer, id, 'INVITE');
    const guests = [...new Set(memberIds)];
    if (await this.db.one({ ...UNKNOWN, values: [guests] })) throw circleErrors.CIRCLE_GUEST_UNKNOWN({}, 'input.memberIds');
    const asked = await this.db.rows<{ id: string }>({ ...INVITE, values: [id, guests, viewer.accountId, this.clock.now()] });
    const expected = await this.db.one<{ n: number }>({ ...EXPECTED, values: [id] });
    if ((expected?.n ?? 0) > MOST_MEMBERS) throw circleErrors.CIRCLE_FULL({ max: MOST_MEMBERS }, 'input.memberIds');
    if (asked.length === 0) return;
    await this.store.moved(viewer, id, { action: 'INVITE', note: `${asked.length}` });
    await this.db.addJob('circle.invited', { circleId: id, memberIds: asked.map((guest) => guest.id), by: viewer.accountId });
  }

  /** Answered the same again, nothing changes. @throws DomainError CIRCLE_NOT_FOUND also for who was never invited; CIRCLE_STEP_REFUSED */
  async answer(viewer: Viewer, { id, accept }: AnswerCircleInvitationInput): Promise<void> {
    const circle = await this.store.find(viewer, id);
    if (!circle) throw circleErrors.CIRCLE_NOT_FOUND();
    const to = accept ? 'IN' : 'DECLINED';
    if (circle.mine === to) return;
    if (circle.mine !== 'INVITED') throw circleErrors.CIRCLE_NOT_FOUND({ circleId: id });
    refuse(accept && circle.state === 'CLOSED' ? ['El círculo ya terminó.'] : []);
    MEMBERSHIP_STEPS.assert(circle.mine, to);
    await this.db.rows({ ...ANSWER, values: [id, viewer.accountId, to, this.clock.now()] });
    await this.store.count(id);
    await this.store.moved(viewer, id, { action: accept ? 'JOIN' : 'DECLINE', from: 'INVITED', to });
  }

  /** Its roles become free; when nobody is left the circle ends. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async leave(viewer: Viewer, id: string): Promise<void> {
    const circle = await this.store.allowed(viewer, id, 'LEAVE');
    MEMBERSHIP_STEPS.assert('IN', 'LEFT');
    const now = this.clock.now();
    await this.db.rows({ ...LEAVE, values: [id, viewer.accountId, now] });
    await this.db.rows({ ...END_TURNS, values: [id, viewer.accountId, now] });
    await this.store.count(id);
    await this.store.moved(viewer, id, { action: 'LEAVE', from: 'IN', to: 'LEFT' });
    if (circle.memberIds.length === 1) await this.circles.end(viewer, id, circle.state, 'Ya no queda nadie en el círculo.');
  }
}
