import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { exchangeTitle } from '../exchange/exchange.rules.js';

export type TestimonialBrief = { id: string; memberId: string | null; state: 'PENDING' | 'SHOWN' | 'HELD' | 'WITHDRAWN'; reason: string; exchangeId: string; slug: string; title: string; responsible: string[] };

const BRIEF = {
  name: 'testimonial_brief',
  text: /* sql */ `select t.id, t.member_id as "memberId", t.state, t.reason, t.exchange_id as "exchangeId", x.slug, x.number, x.name, array_remove(array[x.created_by, t.decided_by], null)::text[] as responsible
    from testimonial t join exchange x on x.id = t.exchange_id where t.id = $1`,
};

/** What the floor above tells the author of a testimony. */
@Injectable()
export class TestimonialNews {
  constructor(private readonly db: Database) {}

  async testimonial(id: string): Promise<TestimonialBrief | null> {
    const row = await this.db.one<Omit<TestimonialBrief, 'title'> & { number: number; name: string }>({ ...BRIEF, values: [id] });
    if (!row) return null;
    const { number, name, ...brief } = row;
    return { ...brief, title: exchangeTitle(number, name) };
  }
}
