import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { Confirmations, Facts } from '@lib/recognition';
import { unlessSeasonIsOver } from '../initiative/initiative-facts.js';
import type { HeldInitiative } from '../initiative/initiative.store.js';
import { contributionLink, contributionSource } from './contribution.rules.js';
import type { StoredContribution } from './contribution.store.js';

type Remembered = Pick<StoredContribution, 'id' | 'authorId' | 'round'>;

const SAME_IGED = {
  name: 'contribution_same_iged',
  text: 'select 1 from member a join member b on b.iged_code = a.iged_code where a.id = $1 and b.id = $2',
};

/** What contributions state to recognition: as comments do, and with the same limits. */
@Injectable()
export class ContributionFacts {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly confirmations: Confirmations,
  ) {}

  async written({ id, authorId, round }: Remembered, initiative: HeldInitiative, occurredAt: Date): Promise<void> {
    const source = contributionSource(id, round);
    const detail = detailOf(initiative, id);
    await unlessSeasonIsOver(() => this.facts.record({ kind: 'comment.posted', source, memberId: authorId, occurredAt, detail }));
    await this.confirmations.lookAt(authorId);
  }

  /** Within one Iged it is told to who watches for farming, and pays nothing. */
  async useful({ id, authorId, round }: Remembered, initiative: HeldInitiative): Promise<void> {
    const source = contributionSource(id, round);
    const ownTeam = (await this.db.one({ ...SAME_IGED, values: [authorId, initiative.authorId] })) !== null;
    const detail = detailOf(initiative, id);
    await this.confirmations.record({ kind: 'comment.useful', source, giverId: initiative.authorId, receiverId: authorId, ...detail, ownTeam });
    if (ownTeam) return;
    await unlessSeasonIsOver(() => this.facts.record({ kind: 'comment.useful', source, memberId: authorId, detail }));
  }

  async noLongerUseful({ id, authorId, round }: Remembered, reason: string, by: string): Promise<void> {
    const source = contributionSource(id, round);
    await this.confirmations.takeBack('comment.useful', source);
    await unlessSeasonIsOver(() =>
      this.facts.withdraw({ kind: 'comment.useful', source, memberId: authorId, reason, authorId: by }),
    );
  }

  /** With the contribution goes all it earned. */
  async gone(contribution: Remembered, reason: string, by: string): Promise<void> {
    const { id, authorId: memberId, round } = contribution;
    const source = contributionSource(id, round);
    await unlessSeasonIsOver(() => this.facts.withdraw({ kind: 'comment.posted', source, memberId, reason, authorId: by }));
    await this.noLongerUseful(contribution, reason, by);
  }
}

function detailOf({ id, title }: HeldInitiative, contributionId: string): { title: string; link: string } {
  return { title, link: contributionLink(id, contributionId) };
}
