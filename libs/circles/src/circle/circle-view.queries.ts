import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import type { CircleRole } from './circle.enums.js';
import { CircleDoor } from './circle-door.js';
import { ROLES, missingTo, type CircleFacts, type CircleVerb, type Holders } from './circle.rules.js';
import type { CirclePerson, CircleRoleState, MyCircle } from './circle.types.js';
import { nextByTurn, type Turn } from './turn.rules.js';

const ONE = {
  name: 'circle_one',
  text: /* sql */ `
    select c.id, c.name, c.purpose, c.state, c.closed_reason as "closedReason", c.listed, c.revision, me.state as membership, coalesce(me.wants_listed, false) as "wantsListed",
      (select count(*)::int from circle_member m where m.circle_id = c.id and m.state = 'IN' and m.wants_listed) as wishes,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'post', m.post, 'igedName', coalesce(g.name, m.institution, ''),
          'membership', x.state) order by (x.state = 'IN') desc, x.joined_at, x.invited_at, m.id)
        from circle_member x join member m on m.id = x.member_id left join iged g on g.code = m.iged_code
        where x.circle_id = c.id and x.state in ('IN', 'INVITED')), '[]') as people,
      coalesce((select json_agg(json_build_object('role', t.role, 'memberId', t.member_id, 'memberName', m.name, 'startsAt', t.starts_at, 'endsAt', t.ends_at)
          order by t.starts_at desc, t.role) from circle_role_turn t join member m on m.id = t.member_id where t.circle_id = c.id), '[]') as turns
    from circle c left join circle_member me on me.circle_id = c.id and me.member_id = $2 where c.id = $1`,
};

type WireTurn = { role: CircleRole; memberId: string; memberName: string; startsAt: string; endsAt: string | null };
type Row = Pick<
  MyCircle,
  'id' | 'name' | 'purpose' | 'state' | 'closedReason' | 'listed' | 'revision' | 'wantsListed' | 'wishes'
> & {
  membership: MyCircle['membership'] | null;
  people: Omit<CirclePerson, 'roles' | 'me'>[];
  turns: WireTurn[];
};

const SHOWN_TURNS = 12;

/** A circle for who is in it; for who is invited only what it is. For anyone else it is not there. */
@Injectable()
export class CircleView {
  constructor(
    private readonly db: Database,
    private readonly door: CircleDoor,
  ) {}

  async one(viewer: Viewer, id: string): Promise<MyCircle | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id, viewer.accountId] });
    if (!row) return null;
    const { membership } = row;
    if (membership === 'IN') return this.inside(viewer, row);
    if (membership === 'INVITED') return outside(row);
    await this.door.note(viewer, 'circle.read', id);
    return null;
  }

  private inside({ accountId }: Viewer, { turns, people, ...row }: Row): MyCircle {
    const now = turns.filter(({ endsAt }) => endsAt === null);
    const holders = Object.fromEntries(
      ROLES.map((role) => [role, now.find((turn) => turn.role === role)?.memberId ?? null]),
    ) as Holders;
    const memberIds = people.filter(({ membership }) => membership === 'IN').map(({ id }) => id);
    const facts: CircleFacts = { state: row.state, memberIds, holders };
    const can = (verb: CircleVerb): boolean => missingTo(verb, accountId, facts).length === 0;
    return {
      ...row,
      membership: row.membership as MyCircle['membership'],
      people: people.map((one) => ({
        ...one,
        me: one.id === accountId,
        roles: now.filter(({ memberId }) => memberId === one.id).map(({ role }) => role),
      })),
      roles: rolesOf(holders, memberIds, turns, people),
      turns: turns.slice(0, SHOWN_TURNS).map(({ role, memberName, startsAt, endsAt }) => ({
        role,
        memberName,
        startsAt: new Date(startsAt),
        endsAt: endsAt ? new Date(endsAt) : null,
      })),
      canEdit: can('EDIT'),
      canInvite: can('INVITE'),
      canRotate: can('ROTATE'),
      canMeet: can('MEET'),
      canClose: can('CLOSE'),
      missingToLeave: missingTo('LEAVE', accountId, facts),
    };
  }
}

function rolesOf(holders: Holders, memberIds: string[], turns: readonly WireTurn[], people: Row['people']): CircleRoleState[] {
  const past: Turn[] = turns.map(({ role, memberId, startsAt }) => ({ role, memberId, startsAt: new Date(startsAt) }));
  const nameOf = (id: string | null): string | null => people.find((one) => one.id === id)?.name ?? null;
  return ROLES.map((role) => {
    const current = turns.find((turn) => turn.role === role && turn.endsAt === null);
    const nextId = nextByTurn(role, memberIds, holders, past);
    return {
      role: role as CircleRole,
      memberId: current?.memberId ?? null,
      memberName: current?.memberName ?? null,
      since: current ? new Date(current.startsAt) : null,
      nextId,
      nextName: nameOf(nextId),
    };
  });
}

function outside({ id, name, purpose, state, membership }: Row): MyCircle {
  const no = { canEdit: false, canInvite: false, canRotate: false, canMeet: false, canClose: false };
  const nothing = {
    closedReason: '',
    listed: false,
    revision: 0,
    wantsListed: false,
    wishes: 0,
    people: [],
    roles: [],
    turns: [],
    missingToLeave: [],
  };
  return { id, name, purpose, state, membership: membership as MyCircle['membership'], ...nothing, ...no };
}
