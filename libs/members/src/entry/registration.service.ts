import { Injectable } from '@nestjs/common';
import { Accounts, Consents, Letters, Limits, Role, networkOf, type Account, type Door } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, JobHandler, type Job } from '@lib/platform';
import { Members } from '../member/members.service.js';
import type { RegisterInput } from './entry.inputs.js';
import { alreadyRegistered } from './registration.letter.js';

type Registration = { email: string; name: string; post: string; igedCode: string; privacyVersion: string; acceptedAt: string };

/** At the counter: the same checks, the same work and the same answer whether or not the mail has an account. */
@Injectable()
export class Registrations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly consents: Consents,
    private readonly members: Members,
  ) {}

  /** @throws DomainError CONSENT_MISSING, NOTICE_OUTDATED, IGED_NOT_FOUND, TOO_MANY_ATTEMPTS */
  async ask(input: RegisterInput, door: Door): Promise<void> {
    this.consents.assertGiven(input);
    await this.members.assertChoosable(input.igedCode, 'input.igedCode');
    await this.limits.attempt('letter.network', networkOf(door.request.ip));
    await this.limits.attempt('letter.address', input.email);
    const { email, name, post, igedCode, privacyVersion } = input;
    const registration: Registration = { email, name, post, igedCode, privacyVersion, acceptedAt: this.clock.now().toISOString() };
    await this.db.addJob('members.registration', registration, { priority: 'URGENT' });
  }
}

/** Behind the counter: what a registration means depends on whether the mail is known, and only its owner learns it. */
@Injectable()
export class RegistrationJob {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly consents: Consents,
    private readonly letters: Letters,
    private readonly members: Members,
  ) {}

  @JobHandler('members.registration')
  async register(registration: Registration, job: Job): Promise<void> {
    const known = await this.db.transaction(async () => {
      const account = await this.accounts.byEmail(registration.email);
      await this.proceed(account, registration);
      return account;
    });
    if (known?.status === 'ACTIVE' || known?.status === 'DEACTIVATED') {
      await this.letters.post(known.email, alreadyRegistered(this.letters.portal('/ingresar')), `members.registration.${job.id}`);
    }
  }

  private async proceed(account: Account | null, registration: Registration): Promise<void> {
    if (!account) return this.begin(registration);
    if (account.status === 'INVITED') return this.accounts.sendInvitation(account.id);
    if (account.status === 'UNVERIFIED') {
      await this.correct(account.id, registration);
      await this.accounts.sendActivation(account.id);
    }
  }

  private async begin({ email, name, post, igedCode, privacyVersion, acceptedAt }: Registration): Promise<void> {
    const accountId = await this.accounts.create({ email, roles: [Role.MEMBER], status: 'UNVERIFIED' });
    await this.members.create({ accountId, name, post, igedCode, status: 'PENDING' });
    await this.consents.record(accountId, privacyVersion, new Date(acceptedAt));
    await this.accounts.sendActivation(accountId);
  }

  /** Nobody has proven yet to own the mailbox: what was typed last counts, not what a stranger typed before. */
  private async correct(id: string, { name, post, igedCode }: Registration): Promise<void> {
    await this.db.rows({
      text: 'update member set name = $2, post = $3, iged_code = $4, updated_at = $5 where id = $1',
      values: [id, name, post, igedCode, this.clock.now()],
    });
  }
}
