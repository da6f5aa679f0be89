import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock, DomainError, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { ConsentWay } from './testimonial.enums.js';
import { testimonialErrors } from './testimonial.errors.js';
import type { GiveTestimonialInput } from './testimonial.inputs.js';
import { MOST_OF_ONE } from './testimonial.rules.js';
import { TestimonialStore, type NewTestimonial } from './testimonial.store.js';

/** $1 exchange, $2 member: whoever had a place, came, presented or attended a stand took part. */
const PERSON = {
  name: 'testimonial_person',
  text: /* sql */ `
    select m.name, m.post, m.iged_code as "igedCode", case when m.iged_code is null then coalesce(m.institution, '') else '' end as institution,
      exists (select 1 from exchange_registration r where r.exchange_id = $1 and r.member_id = m.id
        and (r.state = 'REGISTERED' or exists (select 1 from exchange_attendance a where a.registration_id = r.id)))
      or exists (select 1 from exchange_presenter e join exchange_presentation p on p.item_id = e.item_id where p.exchange_id = $1 and e.member_id = m.id)
      or exists (select 1 from fair_stand_holder h join fair_stand s on s.id = h.stand_id where s.exchange_id = $1 and s.removed_at is null and h.member_id = m.id) as "tookPart",
      (select count(*)::int from testimonial t where t.exchange_id = $1 and t.member_id = m.id and t.state <> 'WITHDRAWN') as given
    from member m where m.id = $2`,
};

type Person = { name: string; post: string; igedCode: string | null; institution: string; tookPart: boolean; given: number };

/** What somebody with an account says of an exchange, from their own phone. */
@Injectable()
export class GivenTestimonials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exchanges: ExchangeStore,
    private readonly store: TestimonialStore,
    private readonly limits: Limits,
  ) {}

  /** Their post, and why they may not leave one; null: they may. */
  async standing(exchangeId: string, memberId: string): Promise<{ post: string; missing: string | null }> {
    const [exchange, person] = [await this.exchanges.read(exchangeId), await this.person(exchangeId, memberId)];
    if (!exchange || exchange.state === 'PLANNED' || !person) throw exchangeErrors.EXCHANGE_NOT_FOUND();
    try {
      this.exchanges.allow('RECORD', exchange);
      this.mayGive(person);
    } catch (error) {
      if (error instanceof DomainError) return { post: person.post, missing: error.message };
      throw error;
    }
    return { post: person.post, missing: null };
  }

  /**
   * Sent again, it is the same one; a wish to replicate is told to the team of that practice at once.
   * @throws DomainError TOO_MANY_ATTEMPTS, EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, TESTIMONIAL_NOT_ATTENDEE, TOO_MANY_TESTIMONIALS, TESTIMONIAL_ID_TAKEN,
   * TESTIMONIAL_HAS_DNI, TESTIMONIAL_PRACTICE_UNKNOWN, REPLICA_OF_NOTHING
   */
  async give(viewer: Viewer, input: GiveTestimonialInput): Promise<void> {
    await this.limits.attempt('testimonial.account', viewer.accountId);
    await this.db.transaction(async () => {
      const exchange = await this.exchanges.reachable(input.exchangeId);
      if (exchange.state === 'PLANNED') throw exchangeErrors.EXCHANGE_NOT_FOUND();
      const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
      const known = await this.store.find(input.id);
      if (known && (known.memberId !== viewer.accountId || known.digest !== digest)) throw testimonialErrors.TESTIMONIAL_ID_TAKEN();
      if (known) return;
      this.exchanges.allow('RECORD', exchange);
      const person = await this.person(exchange.id, viewer.accountId);
      if (!person) throw testimonialErrors.TESTIMONIAL_NOT_ATTENDEE();
      this.mayGive(person);
      await this.store.check(input);
      const one = this.rowOf(viewer, person, input, digest);
      await this.store.add(one);
      await this.store.tellTeam(one);
    });
  }

  private person(exchangeId: string, memberId: string): Promise<Person | null> {
    return this.db.one<Person>({ ...PERSON, values: [exchangeId, memberId] });
  }

  private mayGive({ tookPart, given }: Person): void {
    if (!tookPart) throw testimonialErrors.TESTIMONIAL_NOT_ATTENDEE();
    if (given >= MOST_OF_ONE) throw testimonialErrors.TOO_MANY_TESTIMONIALS({ max: MOST_OF_ONE });
  }

  private rowOf({ accountId }: Viewer, { name, igedCode, institution }: Person, input: GiveTestimonialInput, digest: string): NewTestimonial {
    const { id, exchangeId, post, text, practiceId = null, wishesReplica, replicaFor, showsName, consents } = input;
    const now = this.clock.now();
    const consent = { consentHow: consents ? ConsentWay.ACCOUNT : null, consentOn: consents ? limaDate(now) : null, consentNotedBy: null };
    const who = { id, exchangeId, memberId: accountId, authorName: showsName ? name : '', post, igedCode, institution, takenBy: null };
    const said = { text, practiceId, wishesReplica, replicaFor: wishesReplica ? replicaFor : '' };
    return { ...who, ...said, ...consent, minor: false, guardianConsentHow: null, guardianName: '', digest, givenAt: now };
  }
}
