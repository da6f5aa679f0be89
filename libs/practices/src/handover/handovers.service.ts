import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { handoverErrors } from './handover.errors.js';
import type { AskHandoverInput } from './handover.inputs.js';
import { whyNotAsk } from './handover.rules.js';
import { HandoverStore } from './handover.store.js';

const REFUSALS = {
  NOT_PUBLISHED: practiceErrors.PRACTICE_NOT_FOUND,
  OWN_TEAM: handoverErrors.HANDOVER_OWN_TEAM,
  OTHER_IGED: handoverErrors.HANDOVER_OTHER_IGED,
  NOT_CONFIRMED: handoverErrors.HANDOVER_NOT_CONFIRMED,
};

const LEAD = { name: 'handover_lead', text: 'select lead_iged_code as code from practice where id = $1' };

/** Whoever answers for an Iged now asks for the practice that its people left behind. */
@Injectable()
export class Handovers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly store: HandoverStore,
  ) {}

  /** The id is made by the client: asking again is the same request. @throws DomainError HANDOVER_*; PRACTICE_NOT_FOUND */
  ask(viewer: Viewer, { id, practiceId, reason }: AskHandoverInput): Promise<void> {
    return this.db.transaction(async () => {
      const practice = await this.lock.find(practiceId);
      if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
      const known = await this.store.one(id);
      if (known?.askedBy === viewer.accountId && known.practiceId === practiceId) return;
      if (known) throw handoverErrors.HANDOVER_NOT_FOUND();
      await this.assertMayAsk(viewer.accountId, practice);
      await this.store.ask(id, practiceId, viewer.accountId, reason, this.clock.now());
      await this.db.addJob('handover.asked', { handoverId: id });
    });
  }

  /** @throws DomainError HANDOVER_NOT_FOUND, also when somebody else asked; HANDOVER_DECIDED */
  withdraw(viewer: Viewer, id: string): Promise<void> {
    return this.db.transaction(async () => {
      const asked = await this.store.lock(id);
      if (asked?.askedBy !== viewer.accountId) throw handoverErrors.HANDOVER_NOT_FOUND();
      if (asked.state === 'WITHDRAWN') return;
      if (asked.state !== 'PENDING') throw handoverErrors.HANDOVER_DECIDED();
      await this.store.settle(id, 'WITHDRAWN', viewer.accountId, this.clock.now(), '', { members: [], team: [] });
    });
  }

  /** @throws DomainError the reason why not, as a sentence */
  async assertMayAsk(accountId: string, practice: LockedPractice): Promise<void> {
    const writer = await this.lock.writer(accountId);
    const lead = await this.db.one<{ code: string }>({ ...LEAD, values: [practice.id] });
    const asker = { accountId, igedCode: writer?.igedCode ?? null, confirmed: writer?.standing === 'CONFIRMED' };
    const published = practice.publishedVersion !== null;
    const why = whyNotAsk(asker, { ...practice, published, leadIgedCode: lead?.code ?? '' });
    if (why) throw REFUSALS[why]();
  }
}
