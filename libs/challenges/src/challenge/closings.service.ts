import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { InsigniaAwards } from '@lib/recognition';
import { ChallengeContributions } from './contributions.js';
import { challengeErrors } from './challenge.errors.js';
import type { WithdrawChallengeInput } from './challenge.inputs.js';
import { placed, type Placed } from './challenge.rules.js';
import { ChallengeStore, type LockedChallenge } from './challenge.store.js';

const COMPLETED = {
  name: 'challenge_completed',
  text: /* sql */ `
    select e.id, e.name, e.mean::float8 as mean, e.iged_code as "igedCode",
      array(select t.member_id::text from challenge_teammate t where t.entry_id = e.id and t.left_at is null) as "memberIds"
    from challenge_entry e where e.challenge_id = $1 and e.state = 'COMPLETED'`,
};
const PLACE = {
  name: 'challenge_place',
  text: /* sql */ `update challenge_entry e set place = p.place, listed = p.listed, updated_at = $2
    from jsonb_to_recordset($1::jsonb) p(id uuid, place int, listed int) where e.id = p.id`,
};
const INSIGNIAS = {
  name: 'challenge_insignias',
  text: 'select place::int as place, insignia_id as "insigniaId", grade from challenge_insignia where challenge_id = $1 order by place',
};
const CLOSE = {
  name: 'challenge_close',
  text: `update challenge set state = 'CLOSED', closed_at = $2, updated_at = $2 where id = $1`,
};
const WITHDRAW = {
  name: 'challenge_withdraw',
  text: `update challenge set state = 'WITHDRAWN', reason = $2, updated_at = $3 where id = $1`,
};

type Finisher = { id: string; name: string; mean: number | null; igedCode: string; memberIds: string[] };
type Given = { place: number; insigniaId: string; grade: number };

/** How a challenge ends: with its results published and its insignias given, or withdrawn with a reason. */
@Injectable()
export class ChallengeClosings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ChallengeStore,
    private readonly insignias: InsigniaAwards,
    private readonly contributions: ChallengeContributions,
  ) {}

  /** @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STEP_REFUSED, CHALLENGE_OF_OWN_INSTITUTION */
  async close(viewer: Viewer, id: string): Promise<void> {
    const challenge = await this.store.allowed('CLOSE', id);
    const finishers = await this.db.rows<Finisher>({ ...COMPLETED, values: [id] });
    const own = finishers.some(({ igedCode, memberIds }) => ownsInstitution(viewer, [igedCode], memberIds));
    if (own) throw challengeErrors.CHALLENGE_OF_OWN_INSTITUTION();
    const now = this.clock.now();
    const places = placed(finishers, challenge.results);
    await this.db.rows({ ...PLACE, values: [JSON.stringify(places), now] });
    await this.db.rows({ ...CLOSE, values: [id, now] });
    await this.store.moved(viewer, id, { action: 'CLOSE', from: 'LAUNCHED', to: 'CLOSED' });
    await this.give(challenge, finishers, places);
    await this.db.addJob('challenge.closed', { challengeId: id });
  }

  /** @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STEP_REFUSED */
  async withdraw(viewer: Viewer, { id, reason }: WithdrawChallengeInput): Promise<void> {
    const { state } = await this.store.allowed('WITHDRAW', id);
    await this.db.rows({ ...WITHDRAW, values: [id, reason, this.clock.now()] });
    await this.store.moved(viewer, id, { action: 'WITHDRAW', from: state, to: 'WITHDRAWN', note: reason });
    await this.contributions.withdraw(id);
    if (state === 'LAUNCHED') await this.db.addJob('challenge.withdrawn', { challengeId: id });
  }

  private async give({ id, title }: LockedChallenge, finishers: readonly Finisher[], places: readonly Placed[]): Promise<void> {
    const placeOf = new Map(places.map(({ id: entryId, place }) => [entryId, place]));
    for (const { place, insigniaId, grade } of await this.db.rows<Given>({ ...INSIGNIAS, values: [id] })) {
      const winners = place === 0 ? finishers : finishers.filter((entry) => placeOf.get(entry.id) === place);
      const told = place === 0 ? `completar el desafío «${title}»` : `el puesto ${place} del desafío «${title}»`;
      const memberIds = winners.flatMap((entry) => entry.memberIds);
      await this.insignias.give({ insigniaId, grade, memberIds, told, upheldBy: 'challenge.completed' });
    }
  }
}
