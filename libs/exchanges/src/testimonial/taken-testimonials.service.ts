import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { registrationErrors } from '../registration/registration.errors.js';
import { ConsentWay, TestimonialState } from './testimonial.enums.js';
import { testimonialErrors } from './testimonial.errors.js';
import type { NoteConsentInput, TakeTestimonialInput } from './testimonial.inputs.js';
import { nameToKeep } from './testimonial.rules.js';
import { TestimonialStore, type NewTestimonial } from './testimonial.store.js';

const CONSENT = {
  name: 'testimonial_consent',
  text: 'update testimonial set consent_how = $2, consent_on = $3, consent_noted_by = $4, guardian_consent_how = $5 where id = $1',
};
const IGED = { name: 'testimonial_iged', text: 'select 1 from iged where code = $1' };

type GuardianSaid = { guardianName: string; guardianConsentHow?: ConsentWay | null };

/** What somebody without an account says, taken at the desk in their presence. */
@Injectable()
export class TakenTestimonials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exchanges: ExchangeStore,
    private readonly store: TestimonialStore,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Sent again, it is the same one. Without consent it is kept, and shown to nobody.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, TESTIMONIAL_ID_TAKEN, CONSENT_BY_ACCOUNT, GUARDIAN_MISSING, MINOR_WISHES_NOTHING,
   * IGED_OR_INSTITUTION, QUOTA_IGED_UNKNOWN and those of what is said
   */
  async take(viewer: Viewer, input: TakeTestimonialInput): Promise<void> {
    const exchange = await this.exchanges.allowed('RECORD', input.exchangeId);
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    const known = await this.store.find(input.id);
    if (known && (known.memberId !== null || known.digest !== digest)) throw testimonialErrors.TESTIMONIAL_ID_TAKEN();
    if (known) return;
    await this.check(input);
    const one = this.rowOf(viewer, input, digest);
    await this.store.add(one);
    await this.store.tellTeam(one);
    await this.exchanges.noted(viewer, exchange, 'TESTIMONIAL', one.minor ? 'De una persona menor de edad' : one.authorName);
  }

  /** Given later. Answers its exchange. @throws DomainError TESTIMONIAL_NOT_FOUND, TESTIMONIAL_WITHDRAWN, CONSENT_BY_ACCOUNT, GUARDIAN_MISSING */
  async noteConsent(viewer: Viewer, input: NoteConsentInput): Promise<string> {
    const { id, consentHow, consentOn, guardianName } = input;
    const found = await this.store.reachable(id);
    if (found.state === TestimonialState.WITHDRAWN) throw testimonialErrors.TESTIMONIAL_WITHDRAWN();
    // Who has an account says it there, at the moment of writing or never.
    if (found.consentHow === ConsentWay.ACCOUNT) return found.exchangeId;
    if (consentHow === ConsentWay.ACCOUNT) throw testimonialErrors.CONSENT_BY_ACCOUNT({}, 'input.consentHow');
    const guardianConsentHow = this.guardian(found.minor, input);
    await this.db.rows({ ...CONSENT, values: [id, consentHow, consentOn, viewer.accountId, guardianConsentHow] });
    await this.store.keepGuardian(id, found.minor ? guardianName : '');
    await this.store.tellTeam({ ...found, consentHow });
    const detail = { consentHow, consentOn, guardianConsentHow };
    await this.auditor.record({ actor: viewer.accountId, action: 'testimonial.consent', target: id, detail });
    return found.exchangeId;
  }

  private async check(input: TakeTestimonialInput): Promise<void> {
    const { igedCode, institution, minor, wishesReplica, consentHow } = input;
    if (!igedCode && !institution) throw registrationErrors.IGED_OR_INSTITUTION({}, 'input.institution');
    if (igedCode && !(await this.db.one({ ...IGED, values: [igedCode] }))) throw registrationErrors.QUOTA_IGED_UNKNOWN({}, 'input.igedCode');
    if (minor && wishesReplica) throw testimonialErrors.MINOR_WISHES_NOTHING({}, 'input.wishesReplica');
    if (consentHow === ConsentWay.ACCOUNT) throw testimonialErrors.CONSENT_BY_ACCOUNT({}, 'input.consentHow');
    this.guardian(minor, input);
    await this.store.check(input);
  }

  /** How the guardian of a minor consented; of anybody else there is none. */
  private guardian(minor: boolean, { guardianName, guardianConsentHow }: GuardianSaid): ConsentWay | null {
    if (!minor || !guardianConsentHow) return null;
    if (guardianConsentHow === ConsentWay.ACCOUNT) throw testimonialErrors.CONSENT_BY_ACCOUNT({}, 'input.guardianConsentHow');
    if (guardianName.length < 3) throw testimonialErrors.GUARDIAN_MISSING({}, 'input.guardianName');
    return guardianConsentHow;
  }

  private rowOf({ accountId }: Viewer, input: TakeTestimonialInput, digest: string): NewTestimonial {
    const { id, exchangeId, name, post, institution, text, practiceId = null, wishesReplica, replicaFor, minor, consentHow = null } = input;
    const now = this.clock.now();
    const consentOn = consentHow ? (input.consentOn ?? limaDate(now)) : null;
    const who = { id, exchangeId, memberId: null, authorName: nameToKeep(name, minor), post, igedCode: input.igedCode || null, institution, takenBy: accountId };
    const said = { text, practiceId, wishesReplica, replicaFor: wishesReplica ? replicaFor : '', minor };
    const guardian = { guardianName: minor ? input.guardianName : '', guardianConsentHow: this.guardian(minor, input) };
    return { ...who, ...said, ...guardian, consentHow, consentOn, consentNotedBy: consentHow ? accountId : null, digest, givenAt: now };
  }
}
