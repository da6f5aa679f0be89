import { Injectable } from '@nestjs/common';
import { Contributions } from '@lib/allies';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';

const OF = { name: 'challenge_allies', text: 'select ally_id as "allyId", what from challenge_ally where challenge_id = $1 order by ally_id' };

/** What allies bring to a challenge is seen on their page from its launch on. */
@Injectable()
export class ChallengeContributions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly contributions: Contributions,
  ) {}

  async record({ id, title }: { id: string; title: string }): Promise<void> {
    const on = limaDate(this.clock.now());
    for (const { allyId, what } of await this.of(id))
      await this.contributions.record({ allyId, kind: 'CHALLENGE', source: sourceOf(id), title, link: `/desafios/${id}`, what, on });
  }

  async withdraw(id: string): Promise<void> {
    for (const { allyId } of await this.of(id)) await this.contributions.withdraw({ kind: 'CHALLENGE', source: sourceOf(id), allyId });
  }

  private of(id: string): Promise<{ allyId: string; what: string }[]> {
    return this.db.rows({ ...OF, values: [id] });
  }
}

const sourceOf = (id: string): string => `challenge:${id}`;
