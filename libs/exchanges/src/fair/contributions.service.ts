import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock, DomainError, limaDate } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { fairErrors } from './fair.errors.js';
import type { AnswerContributionInput, LeaveContributionInput, ModerateContributionInput } from './fair.types.js';

const STAND = {
  name: 'contribution_stand',
  text: /* sql */ `select s.id, x.state in ('ANNOUNCED', 'HELD') as open, case when $2::date between x.starts_on and x.ends_on then x.stand_hourly end as hall from fair_stand s join exchange x on x.id = s.exchange_id
    where s.code = $1 and s.removed_at is null and x.announced_at is not null`,
};
const LEAVE = {
  name: 'contribution_leave',
  text: /* sql */ `insert into stand_contribution (id, stand_id, kind, text, member_id, name, comes_from, state, left_at)
    values ($1, $2, $3, $4, $5, $6, $7, 'PENDING', $8) on conflict (id) do nothing returning id`,
};
const SAME = { name: 'contribution_same', text: 'select 1 from stand_contribution where id = $1 and stand_id = $2 and text = $3' };
const HOLD = { name: 'stand_contribution_hold', text: 'select id from stand_contribution where id = $1 for update' };
const FIND = {
  name: 'contribution_find',
  text: /* sql */ `select c.state, c.answer, c.member_id as "memberId", s.exchange_id as "exchangeId",
    exists (select 1 from fair_stand_holder h where h.stand_id = s.id and h.member_id = $2) as mine
    from stand_contribution c join fair_stand s on s.id = c.stand_id where c.id = $1`,
};
const MODERATE = { name: 'contribution_moderate', text: 'update stand_contribution set state = $2, moderated_by = $3 where id = $1' };
const ANSWER = { name: 'contribution_answer', text: 'update stand_contribution set answer = $2, answered_by = $3, answered_at = $4 where id = $1' };

type Open = { id: string; open: boolean; hall: number | null };
type Found = { state: string; answer: string; memberId: string | null; exchangeId: string; mine: boolean };

/** What visitors leave at a stand: read by somebody before anyone else sees it, answered by whoever attends it. */
@Injectable()
export class StandContributions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly auditor: Auditor,
  ) {}

  /**
   * With or without an account. Sent again, it is the same one.
   * @param network of who has none: a whole hall may leave by one address, on its days as much as the exchange says
   * @throws DomainError TOO_MANY_ATTEMPTS, STAND_NOT_FOUND, STAND_CLOSED, CONTRIBUTION_ID_TAKEN
   */
  async leave(viewer: Viewer | null, network: string, input: LeaveContributionInput): Promise<boolean> {
    const { id, code, kind, text, comesFrom } = input;
    const stand = await this.db.one<Open>({ ...STAND, values: [code, limaDate(this.clock.now())] });
    await (viewer ? this.limits.attempt('stand.account', viewer.accountId) : this.ofVisitor(network, input.deviceId, stand?.hall ?? null));
    return this.db.transaction(async () => {
      if (!stand) throw fairErrors.STAND_NOT_FOUND();
      if (!stand.open) throw fairErrors.STAND_CLOSED();
      const name = viewer?.name ?? input.name;
      const added = await this.db.one({ ...LEAVE, values: [id, stand.id, kind, text, viewer?.accountId ?? null, name, comesFrom, this.clock.now()] });
      if (!added && !(await this.db.one({ ...SAME, values: [id, stand.id, text] }))) throw fairErrors.CONTRIBUTION_ID_TAKEN();
      return true;
    });
  }

  /** Each device has its own count, and all of an address one together: ids that are made up do not open it. */
  private async ofVisitor(network: string, deviceId: string | null | undefined, hall: number | null): Promise<void> {
    if (deviceId) await this.limits.attempt('stand.device', `${network} ${deviceId}`);
    await (hall === null ? this.limits.attempt('stand.network', network) : this.limits.attempt('stand.hall', network, hall));
  }

  /** Shown to everyone, or not; decided again it changes. Answers its exchange. */
  async moderate(viewer: Viewer, { id, show }: ModerateContributionInput): Promise<string> {
    const found = await this.find(id, viewer);
    const state = show ? 'PUBLISHED' : 'HIDDEN';
    if (found.state === state) return found.exchangeId;
    await this.db.rows({ ...MODERATE, values: [id, state, viewer.accountId] });
    await this.auditor.record({ actor: viewer.accountId, action: show ? 'stand.publish' : 'stand.hide', target: id, detail: {} });
    if (show) await this.db.addJob('stand.published', { contributionId: id });
    return found.exchangeId;
  }

  /**
   * By whoever attends the stand. @throws DomainError CONTRIBUTION_NOT_FOUND, also for what is of another stand; CONTRIBUTION_NOT_PUBLIC
   */
  async answer(viewer: Viewer, input: AnswerContributionInput): Promise<boolean> {
    try {
      return await this.db.transaction(async () => {
        const found = await this.find(input.id, viewer);
        if (!found.mine) throw fairErrors.CONTRIBUTION_NOT_FOUND({ contributionId: input.id });
        if (found.state !== 'PUBLISHED') throw fairErrors.CONTRIBUTION_NOT_PUBLIC();
        if (found.answer === input.text) return true;
        await this.db.rows({ ...ANSWER, values: [input.id, input.text, viewer.accountId, this.clock.now()] });
        if (found.memberId && !found.answer) await this.db.addJob('stand.answered', { contributionId: input.id });
        return true;
      });
    } catch (error) {
      await this.denied(viewer, error);
      throw error;
    }
  }

  private async denied(viewer: Viewer, error: unknown): Promise<void> {
    if (!(error instanceof DomainError) || typeof error.params.contributionId !== 'string') return;
    const denial = { viewer, audience: viewer.audience, operation: 'stand.answer', reason: error.code, network: null };
    await this.auditor.denied({ ...denial, detail: { contributionId: error.params.contributionId } });
  }

  private async find(id: string, viewer: Viewer): Promise<Found> {
    await this.db.rows({ ...HOLD, values: [id] });
    const found = await this.db.one<Found>({ ...FIND, values: [id, viewer.accountId] });
    if (!found) throw fairErrors.CONTRIBUTION_NOT_FOUND();
    return found;
  }
}
