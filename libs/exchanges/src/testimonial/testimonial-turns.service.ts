import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Clock, DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { TestimonialState } from './testimonial.enums.js';
import { testimonialErrors } from './testimonial.errors.js';
import type { DecideTestimonialInput } from './testimonial.inputs.js';
import { missingToShow } from './testimonial.rules.js';
import { TestimonialStore, type HeldTestimonial } from './testimonial.store.js';

const DECIDE = {
  name: 'testimonial_decide',
  text: 'update testimonial set state = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1',
};
const WITHDRAW = {
  name: 'testimonial_withdraw',
  text: /* sql */ `update testimonial set state = 'WITHDRAWN', reason = $2, withdrawn_at = $3, photo_file_id = null, photo_alt = '', photo_authorised = false where id = $1`,
};

/** The turns of a testimony: shown, held, withdrawn. */
@Injectable()
export class TestimonialTurns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TestimonialStore,
    private readonly files: Files,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Decided again, it changes; its author is told. Answers its exchange.
   * @throws DomainError TESTIMONIAL_NOT_FOUND, TESTIMONIAL_WITHDRAWN, TESTIMONIAL_NEEDS_CONSENT, HOLD_REASON_MISSING
   */
  async decide(viewer: Viewer, { id, show, reason }: DecideTestimonialInput): Promise<string> {
    const found = await this.store.reachable(id);
    if (found.state === TestimonialState.WITHDRAWN) throw testimonialErrors.TESTIMONIAL_WITHDRAWN();
    const missing = missingToShow(found);
    if (show && missing.length > 0) throw testimonialErrors.TESTIMONIAL_NEEDS_CONSENT({ missing: missing.join(' ') });
    if (!show && reason.trim().length < 3) throw testimonialErrors.HOLD_REASON_MISSING({}, 'input.reason');
    const state = show ? TestimonialState.SHOWN : TestimonialState.HELD;
    if (found.state === state) return found.exchangeId;
    const now = this.clock.now();
    await this.db.rows({ ...DECIDE, values: [id, state, show ? '' : reason, viewer.accountId, now] });
    await this.auditor.record({ actor: viewer.accountId, action: show ? 'testimonial.show' : 'testimonial.hold', target: id, detail: show ? {} : { reason } });
    if (found.memberId) await this.db.addJob('testimonial.decided', { testimonialId: id, at: now.toISOString() });
    return found.exchangeId;
  }

  /** By its author, at any time: it is seen by nobody from then on. @throws DomainError TESTIMONIAL_NOT_FOUND, also for what is somebody else's */
  async withdrawOwn(viewer: Viewer, id: string): Promise<string> {
    try {
      return await this.db.transaction(async () => {
        const found = await this.store.reachable(id);
        if (found.memberId !== viewer.accountId) throw testimonialErrors.TESTIMONIAL_NOT_FOUND({ testimonialId: id });
        await this.withdrawn(viewer, found, '');
        return found.exchangeId;
      });
    } catch (error) {
      if (error instanceof DomainError && error.params.testimonialId === id) {
        const denial = { viewer, audience: viewer.audience, operation: 'testimonial.withdraw', reason: error.code, network: null };
        await this.auditor.denied({ ...denial, detail: { testimonialId: id } });
      }
      throw error;
    }
  }

  /** At the desk: whoever spoke, or the guardian, said so to somebody. Answers its exchange. */
  async withdraw(viewer: Viewer, id: string, reason: string): Promise<string> {
    const found = await this.store.reachable(id);
    await this.withdrawn(viewer, found, reason);
    return found.exchangeId;
  }

  /** Neither words nor picture are shown from this transaction on. */
  private async withdrawn(viewer: Viewer, { id, state, photoFileId }: HeldTestimonial, reason: string): Promise<void> {
    if (state === TestimonialState.WITHDRAWN) return;
    await this.db.rows({ ...WITHDRAW, values: [id, reason, this.clock.now()] });
    if (photoFileId) await this.files.release([photoFileId]);
    await this.store.untellTeam(id);
    // It may be in an edition that was published: only a person can decide what becomes of that.
    if (state === TestimonialState.SHOWN) await this.db.addJob('testimonial.withdrawn', { testimonialId: id, by: viewer.accountId });
    await this.auditor.record({ actor: viewer.accountId, action: 'testimonial.withdraw', target: id, detail: reason ? { reason } : {} });
  }
}
