import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Facts } from '@lib/recognition';
import { initiativeLink, initiativeSource } from './initiative.rules.js';

type Stated = { id: string; title: string; authorId: string; round: number; pays: boolean };

/** What an initiative states to recognition: once while it is in sight, and taken back when it is not. */
@Injectable()
export class InitiativeFactsStated {
  constructor(private readonly facts: Facts) {}

  async shared({ id, title, authorId, round, pays }: Stated, occurredAt: Date): Promise<void> {
    if (!pays) return;
    const detail = { title, link: initiativeLink(id) };
    const source = initiativeSource(id, round);
    await unlessSeasonIsOver(() => this.facts.record({ kind: 'initiative.shared', source, memberId: authorId, occurredAt, detail }));
  }

  async outOfSight({ id, authorId, round }: Stated, reason: string, by: string): Promise<void> {
    const source = initiativeSource(id, round);
    await unlessSeasonIsOver(() =>
      this.facts.withdraw({ kind: 'initiative.shared', source, memberId: authorId, reason, authorId: by }),
    );
  }
}

/** A season that is over is frozen: then nothing is stated or taken back. */
export async function unlessSeasonIsOver(state: () => Promise<unknown>): Promise<void> {
  try {
    await state();
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'SEASON_CLOSED')) throw error;
  }
}
