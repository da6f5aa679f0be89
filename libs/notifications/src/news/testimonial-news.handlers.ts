import { Injectable } from '@nestjs/common';
import { TestimonialNews } from '@lib/exchanges';
import { JobHandler } from '@lib/platform';
import { Notices } from './notices.service.js';
import { testimonialDecidedNotices, testimonialWithdrawnNotices } from './testimonial.texts.rules.js';

type Payload = { testimonialId: string; at: string };

@Injectable()
export class TestimonialNewsHandlers {
  constructor(
    private readonly news: TestimonialNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('testimonial.decided')
  async decided({ testimonialId, at }: Payload): Promise<void> {
    const told = await this.news.testimonial(testimonialId);
    if (told) await this.notices.post(testimonialDecidedNotices(told, at));
  }

  @JobHandler('testimonial.withdrawn')
  async withdrawn({ testimonialId, by }: { testimonialId: string; by: string }): Promise<void> {
    const told = await this.news.testimonial(testimonialId);
    if (told) await this.notices.post(testimonialWithdrawnNotices(told, by));
  }
}
