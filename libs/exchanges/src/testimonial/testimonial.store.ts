import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { hasDni, Interests } from '@lib/practices';
import type { ConsentWay, TestimonialState } from './testimonial.enums.js';
import { testimonialErrors } from './testimonial.errors.js';

export type HeldTestimonial = {
  id: string;
  exchangeId: string;
  memberId: string | null;
  authorName: string;
  igedCode: string | null;
  practiceId: string | null;
  wishesReplica: boolean;
  replicaFor: string;
  minor: boolean;
  consentHow: ConsentWay | null;
  guardianConsentHow: ConsentWay | null;
  state: TestimonialState;
  photoFileId: string | null;
  digest: string;
  givenAt: Date;
};

export type NewTestimonial = Omit<HeldTestimonial, 'state' | 'photoFileId'> & {
  post: string;
  institution: string;
  text: string;
  consentOn: string | null;
  consentNotedBy: string | null;
  takenBy: string | null;
  guardianName: string;
};

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'testimonial_hold', text: 'select id from testimonial where id = $1 for update' };
const FIND = {
  name: 'testimonial_find',
  text: /* sql */ `
    select id, exchange_id as "exchangeId", member_id as "memberId", author_name as "authorName", iged_code as "igedCode", practice_id as "practiceId",
      wishes_replica as "wishesReplica", replica_for as "replicaFor", minor, consent_how as "consentHow", guardian_consent_how as "guardianConsentHow",
      state, photo_file_id as "photoFileId", digest, given_at as "givenAt" from testimonial where id = $1`,
};
const INSERT = {
  name: 'testimonial_insert',
  text: /* sql */ `
    insert into testimonial (id, exchange_id, member_id, author_name, post, iged_code, institution, text, practice_id, wishes_replica, replica_for, minor,
      consent_how, consent_on, consent_noted_by, guardian_consent_how, state, taken_by, digest, given_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'PENDING', $17, $18, $19) on conflict (id) do nothing returning id`,
};
const GUARDIAN = {
  name: 'testimonial_guardian',
  text: /* sql */ `insert into testimonial_private (testimonial_id, guardian_name) values ($1, $2)
    on conflict (testimonial_id) do update set guardian_name = excluded.guardian_name`,
};
const PUBLISHED = { name: 'testimonial_practice', text: 'select 1 from practice where id = $1 and published_version is not null' };

type Said = { text: string; replicaFor: string; practiceId?: string | null; wishesReplica: boolean };

/** The rows of testimonies, and the wish to replicate that goes with each. */
@Injectable()
export class TestimonialStore {
  constructor(
    private readonly db: Database,
    private readonly interests: Interests,
  ) {}

  /** Held until the transaction ends. */
  async find(id: string): Promise<HeldTestimonial | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.db.one<HeldTestimonial>({ ...FIND, values: [id] });
  }

  /** @throws DomainError TESTIMONIAL_NOT_FOUND */
  async reachable(id: string): Promise<HeldTestimonial> {
    const found = await this.find(id);
    if (!found) throw testimonialErrors.TESTIMONIAL_NOT_FOUND();
    return found;
  }

  /** @throws DomainError TESTIMONIAL_HAS_DNI, REPLICA_OF_NOTHING, TESTIMONIAL_PRACTICE_UNKNOWN */
  async check({ text, replicaFor, practiceId, wishesReplica }: Said): Promise<void> {
    if (hasDni(text)) throw testimonialErrors.TESTIMONIAL_HAS_DNI({}, 'input.text');
    if (hasDni(replicaFor)) throw testimonialErrors.TESTIMONIAL_HAS_DNI({}, 'input.replicaFor');
    if (wishesReplica && !practiceId) throw testimonialErrors.REPLICA_OF_NOTHING({}, 'input.practiceId');
    if (practiceId && !(await this.db.one({ ...PUBLISHED, values: [practiceId] })))
      throw testimonialErrors.TESTIMONIAL_PRACTICE_UNKNOWN({}, 'input.practiceId');
  }

  /** @throws DomainError TESTIMONIAL_ID_TAKEN when the id came to be somebody else's meanwhile */
  async add(one: NewTestimonial): Promise<void> {
    const who = [one.id, one.exchangeId, one.memberId, one.authorName, one.post, one.igedCode, one.institution];
    const said = [one.text, one.practiceId, one.wishesReplica, one.replicaFor, one.minor];
    const consent = [one.consentHow, one.consentOn, one.consentNotedBy, one.guardianConsentHow];
    const added = await this.db.one({ ...INSERT, values: [...who, ...said, ...consent, one.takenBy, one.digest, one.givenAt] });
    if (!added) throw testimonialErrors.TESTIMONIAL_ID_TAKEN();
    await this.keepGuardian(one.id, one.guardianName);
  }

  async keepGuardian(id: string, guardianName: string): Promise<void> {
    if (guardianName) await this.db.rows({ ...GUARDIAN, values: [id, guardianName] });
  }

  /** To the team of that practice, once: of somebody without an account only with consent. */
  async tellTeam(one: Omit<HeldTestimonial, 'state' | 'photoFileId' | 'digest'>): Promise<void> {
    const { id, practiceId, memberId, igedCode, wishesReplica, minor, consentHow } = one;
    if (!wishesReplica || !practiceId || minor || (memberId === null && consentHow === null)) return;
    const name = one.authorName || 'Quien dejó un testimonio';
    await this.interests.fromTestimony({ practiceId, source: sourceOf(id), memberId, name, igedCode, message: one.replicaFor, at: one.givenAt });
  }

  /** What came of it stays; a wish that nobody acted on goes with the words. */
  async untellTeam(id: string): Promise<void> {
    await this.interests.withdrawTestimony(sourceOf(id));
  }
}

function sourceOf(id: string): string {
  return `testimony:${id}`;
}
