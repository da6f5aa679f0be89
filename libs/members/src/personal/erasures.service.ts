import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Consents, PasswordAgain, Standing, accessErrors, type ConsentGiven } from '@lib/access';
import { Clock, limaDate } from '@lib/kernel';
import { Auditor, Database, personalData, personalStatement, type Viewer } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import { businessDaysAfter } from './erasure.rules.js';
import { ErasureStore, type ErasureCause } from './erasure.store.js';
import { PrivacySettings } from './privacy-settings.service.js';

const DAY_MS = 86_400_000;

/** What a person decides about her own data: that they go, that her consent ends, and that she changed her mind. */
@Injectable()
export class Erasures {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly again: PasswordAgain,
    private readonly consents: Consents,
    private readonly standing: Standing,
    private readonly store: ErasureStore,
    private readonly settings: PrivacySettings,
    private readonly auditor: Auditor,
  ) {}

  /** Asked twice, it is once. @throws DomainError ERASURE_NOT_UNDERSTOOD, PASSWORD_WRONG, TOO_MANY_ATTEMPTS, LAST_ADMINISTRATOR */
  async ask(viewer: Viewer, password: string, understood: boolean): Promise<void> {
    if (!understood) throw memberErrors.ERASURE_NOT_UNDERSTOOD({}, 'input.understood');
    await this.again.assert(viewer, password, 'input.password');
    await this.db.transaction(() => this.begin(viewer, 'ASKED'));
  }

  /**
   * Without consent there is no account: she leaves the public lists now, and the rest follows as if she had asked.
   * @throws DomainError as `ask`
   */
  async withdrawConsent(viewer: Viewer, password: string, understood: boolean): Promise<void> {
    if (!understood) throw memberErrors.ERASURE_NOT_UNDERSTOOD({}, 'input.understood');
    await this.again.assert(viewer, password, 'input.password');
    await this.db.transaction(async () => {
      await this.begin(viewer, 'CONSENT');
      await this.store.byConsent(viewer.accountId);
      await this.consents.withdraw(viewer.accountId);
      const person = { id: viewer.accountId, name: '', email: '', now: this.clock.now() };
      for (const text of personalData().hides) await this.db.rows(personalStatement(text, person));
      await this.auditor.record({ actor: viewer.accountId, action: 'consent.withdraw', target: viewer.accountId });
    });
  }

  private async begin(viewer: Viewer, cause: ErasureCause): Promise<void> {
    const id = viewer.accountId;
    await this.standing.assertMayLeave(id, 'input.password');
    const { erasure_wait_days: wait, erasure_answer_days: answer } = await this.settings.numbers();
    const now = this.clock.now();
    const dueAt = new Date(now.getTime() + wait * DAY_MS);
    const erasureId = randomUUID();
    if (!(await this.store.ask(erasureId, id, cause, now, dueAt, businessDaysAfter(limaDate(now), answer)))) return;
    await this.auditor.record({ actor: id, action: 'data.erase_asked', target: id, detail: { cause } });
    await this.db.addJob('members.erasure_letter', { erasureId });
    await this.db.addJob('member.erasure_asked', { erasureId });
  }

  /** Whoever has no consent in force gives it again. @throws DomainError ERASURE_NOT_WAITING, CONSENT_MISSING, NOTICE_OUTDATED */
  async takeBack(viewer: Viewer, accepted: ConsentGiven | null): Promise<void> {
    const waiting = await this.store.waiting(viewer.accountId);
    const held = waiting && (await this.store.hold(waiting.id));
    if (held?.state !== 'WAITING') throw memberErrors.ERASURE_NOT_WAITING();
    if (held.cause === 'CONSENT' || accepted) {
      if (!accepted) throw accessErrors.CONSENT_MISSING({}, 'input.acceptPrivacy');
      this.consents.assertGiven(accepted);
      await this.consents.record(viewer.accountId, accepted.privacyVersion);
    }
    await this.store.settle(held.id, 'TAKEN_BACK', viewer.accountId, this.clock.now());
    await this.auditor.record({ actor: viewer.accountId, action: 'data.erase_taken_back', target: viewer.accountId });
    await this.db.addJob('members.erasure_letter', { erasureId: held.id });
  }
}
