import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Sessions } from '../session/sessions.service.js';
import { FactorCodes } from './factor-codes.service.js';
import { FactorVault } from './factor-vault.js';
import { typedCode } from './recovery-code.js';
import { SecondFactors } from './second-factors.service.js';
import type { SecondFactorSecret } from './second-factor.types.js';
import { base32, newTotpSecret, stepOf, totpAddress } from './totp.js';

const ISSUER = 'CoP educativa';
/** Longer than it takes to install the application over 2G. */
const LONGEST_MS = 30 * 60_000;

type Begun = { sealed: string; begunIn: string; begunAt: Date; confirmed: boolean };

/** From nothing to a second factor: a secret that is shown, and the first code that proves the telephone has it. In the caller's transaction. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: FactorVault,
    private readonly codes: FactorCodes,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Two tabs of one session are shown the same secret, so that whichever is scanned works; another session begins anew.
   * @throws DomainError SECOND_FACTOR_ON
   */
  async begin(viewer: Viewer, email: string): Promise<SecondFactorSecret> {
    const begun = await this.locked(viewer.accountId);
    if (begun?.confirmed) throw accessErrors.SECOND_FACTOR_ON();
    const secret = (begun && this.underWay(begun, viewer)) ?? (await this.anew(viewer));
    const address = totpAddress(secret, ISSUER, email);
    const qr = await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
    return { secret: base32(secret).replace(/(.{4})(?=.)/g, '$1 '), address, qr };
  }

  /**
   * Answers the recovery codes, this once. Other sessions, opened with the password alone, are closed.
   * @throws DomainError SECOND_FACTOR_ON, ENROLMENT_ENDED, CODE_WRONG
   */
  async confirm(viewer: Viewer, code: string): Promise<string[]> {
    const { accountId } = viewer;
    const begun = await this.locked(accountId);
    if (begun?.confirmed) throw accessErrors.SECOND_FACTOR_ON();
    const secret = begun && this.underWay(begun, viewer);
    if (!secret) throw accessErrors.ENROLMENT_ENDED();
    const now = this.clock.now();
    const typed = typedCode(code);
    const step = typed?.way === 'APP' ? stepOf(secret, typed.code, now) : null;
    if (step === null) throw accessErrors.CODE_WRONG({}, 'code');
    await this.db.rows({
      text: 'update second_factor set confirmed_at = $2, last_step = $3 where account_id = $1',
      values: [accountId, now, step],
    });
    const codes = await this.codes.renewRecovery(accountId);
    await this.sessions.closeAll(accountId, viewer.sessionId);
    await this.factors.tell(accountId, 'ON', accountId);
    return codes;
  }

  /** One at a time for each account; the row itself may not be there yet. */
  private async locked(accountId: string): Promise<Begun | null> {
    await this.db.rows({ text: 'select 1 from account where id = $1 for update', values: [accountId] });
    return this.db.one<Begun>({
      text: `select secret_sealed as sealed, begun_in as "begunIn", begun_at as "begunAt", confirmed_at is not null as confirmed
               from second_factor where account_id = $1`,
      values: [accountId],
    });
  }

  private underWay({ sealed, begunIn, begunAt }: Begun, viewer: Viewer): Buffer | null {
    const late = this.clock.now().getTime() - begunAt.getTime() > LONGEST_MS;
    return late || begunIn !== viewer.sessionId ? null : this.vault.open(sealed, viewer.accountId);
  }

  private async anew({ accountId, sessionId }: Viewer): Promise<Buffer> {
    const secret = newTotpSecret();
    await this.db.rows({
      text: `insert into second_factor (account_id, secret_sealed, begun_in, begun_at) values ($1, $2, $3, $4)
             on conflict (account_id) do update set secret_sealed = excluded.secret_sealed, begun_in = excluded.begun_in, begun_at = excluded.begun_at`,
      values: [accountId, this.vault.seal(secret, accountId), sessionId, this.clock.now()],
    });
    return secret;
  }
}
