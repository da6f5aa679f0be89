import { Injectable } from '@nestjs/common';
import { GivenTestimonials, TakenTestimonials, TestimonialTurns } from '@lib/exchanges';
import type { Viewer } from '@lib/platform';
import { centroData, type DemoTestimonial } from './demo.centro.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

/** What people said after the exchange: with their consent it is shown, and one still waits for it. */
@Injectable()
export class DemoTestimonials {
  constructor(
    private readonly people: DemoPeople,
    private readonly given: GivenTestimonials,
    private readonly taken: TakenTestimonials,
    private readonly turns: TestimonialTurns,
  ) {}

  async tell(exchangeId: string, on: string): Promise<void> {
    for (const [at, one] of centroData().testimonials.entries()) {
      const id = demoId(`testimonial:${at}`);
      await this.say(id, exchangeId, on, one);
      if (!one.waits) await this.turns.decide(this.staff(), { id, show: true, reason: '' });
    }
  }

  private async say(id: string, exchangeId: string, on: string, one: DemoTestimonial): Promise<void> {
    const { by, text, practice, wishes = '', name = '', iged = null, institution = '', post = '', minor = false, guardian = '', consent = null } = one;
    const practiceId = practice ? demoId(`practice:${practice}`) : null;
    const said = { id, exchangeId, text, practiceId, wishesReplica: wishes !== '', replicaFor: wishes };
    if (by) {
      const viewer = this.people.viewer(by);
      return this.given.give(viewer, { ...said, post: this.people.person(by).post, showsName: !one.hidesName, consents: true });
    }
    const guardians = { guardianName: guardian, guardianConsentHow: guardian ? consent : null };
    await this.taken.take(this.staff(), { ...said, ...guardians, name, igedCode: iged, institution, post, minor, consentHow: consent, consentOn: consent ? on : null });
  }

  private staff(): Viewer {
    return this.people.viewer('especialista');
  }
}
