import { Inject, Injectable } from '@nestjs/common';
import { Auditor, CONFIG, Database, type Config, type Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import type { FactorAct } from '../mail/factor-letters.js';
import { opensDesk } from '../permissions.js';
import { Sessions } from '../session/sessions.service.js';
import { FactorCodes } from './factor-codes.service.js';
import type { MySecondFactor } from './second-factor.types.js';

/** The second factor of an account once it is on. Its verbs run in the caller's transaction. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly codes: FactorCodes,
    private readonly auditor: Auditor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async isOn(accountId: string): Promise<boolean> {
    return (await this.since(accountId)) !== null;
  }

  async of(viewer: Viewer): Promise<MySecondFactor> {
    const since = await this.since(viewer.accountId);
    return {
      on: since !== null,
      since,
      recoveryCodesLeft: since ? await this.codes.recoveryLeft(viewer.accountId) : 0,
      required: this.config.secondFactor === 'required' && opensDesk(viewer.roles),
    };
  }

  /** What was opened with less, or by whoever knew the old codes, is closed. */
  async turnOff(viewer: Viewer): Promise<void> {
    await this.forget(viewer.accountId);
    await this.sessions.closeAll(viewer.accountId, viewer.sessionId);
    await this.tell(viewer.accountId, 'OFF', viewer.accountId);
  }

  async renewCodes(viewer: Viewer): Promise<string[]> {
    const codes = await this.codes.renewRecovery(viewer.accountId);
    await this.tell(viewer.accountId, 'CODES_RENEWED', viewer.accountId);
    return codes;
  }

  /**
   * For whoever lost telephone and codes: an administrator, who knows her, lets her in with her password alone. Nobody does it for herself.
   * @param by null: whoever runs the server, from its console
   * @throws DomainError RESET_NOT_YOURS, SECOND_FACTOR_OFF
   */
  async reset(accountId: string, by: Viewer | null, reason: string): Promise<void> {
    if (accountId === by?.accountId) throw accessErrors.RESET_NOT_YOURS({}, 'input.id');
    await this.db.rows({ text: 'select 1 from account where id = $1 for update', values: [accountId] });
    if (!(await this.isOn(accountId))) throw accessErrors.SECOND_FACTOR_OFF({}, 'input.id');
    await this.forget(accountId);
    await this.sessions.closeAll(accountId);
    await this.tell(accountId, 'RESET', by?.accountId ?? null, { reason });
  }

  /** Nothing of it stays: neither the secret nor the codes. */
  async forget(accountId: string): Promise<void> {
    await this.db.rows({ text: 'delete from second_factor where account_id = $1', values: [accountId] });
  }

  /** In the audit, and by mail to whose it is: who did not do it herself learns it. */
  async tell(accountId: string, act: FactorAct, actor: string | null, detail: { reason?: string } = {}): Promise<void> {
    await this.auditor.record({ actor, action: `second_factor.${act.toLowerCase()}`, target: accountId, detail });
    await this.db.addJob('access.factor_letter', { accountId, act, ...detail });
  }

  private async since(accountId: string): Promise<Date | null> {
    const row = await this.db.one<{ since: Date }>({
      name: 'access_second_factor_since',
      text: 'select confirmed_at as since from second_factor where account_id = $1 and confirmed_at is not null',
      values: [accountId],
    });
    return row?.since ?? null;
  }
}
