import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { FactorVault } from './factor-vault.js';
import { newRecoveryCodes, recoveryHash, typedCode, type TypedCode } from './recovery-code.js';
import { stepOf } from './totp.js';

/** Codes: which one is good, and that none is good twice. Always in the caller's transaction. */
@Injectable()
export class FactorCodes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: FactorVault,
  ) {}

  /** Uses it up and says which kind it was; null when it is wrong, was used, or this account has no second factor. */
  async accept(accountId: string, text: string): Promise<TypedCode['way'] | null> {
    const typed = typedCode(text);
    if (!typed) return null;
    const good = typed.way === 'APP' ? await this.useStep(accountId, typed.code) : await this.useRecovery(accountId, typed.code);
    return good ? typed.way : null;
  }

  /** The codes of before stop working. Only their fingerprints stay. */
  async renewRecovery(accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await this.db.rows({ text: 'delete from recovery_code where account_id = $1', values: [accountId] });
    await this.db.rows({
      text: 'insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])',
      values: [accountId, codes.map((code) => recoveryHash(accountId, typedCode(code)?.code ?? ''))],
    });
    return codes;
  }

  async recoveryLeft(accountId: string): Promise<number> {
    const row = await this.db.one<{ n: number }>({
      text: 'select count(*)::int as n from recovery_code where account_id = $1 and used_at is null',
      values: [accountId],
    });
    return row?.n ?? 0;
  }

  private async useStep(accountId: string, code: string): Promise<boolean> {
    const factor = await this.db.one<{ sealed: string }>({
      text: 'select secret_sealed as sealed from second_factor where account_id = $1 and confirmed_at is not null',
      values: [accountId],
    });
    const secret = factor && this.vault.open(factor.sealed, accountId);
    const step = secret ? stepOf(secret, code, this.clock.now()) : null;
    if (step === null) return false;
    const used = await this.db.one({
      text: 'update second_factor set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
      values: [accountId, step],
    });
    return used !== null;
  }

  private async useRecovery(accountId: string, code: string): Promise<boolean> {
    const used = await this.db.one({
      text: 'update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null returning account_id',
      values: [accountId, recoveryHash(accountId, code), this.clock.now()],
    });
    return used !== null;
  }
}
