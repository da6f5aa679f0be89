import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Initiatives } from '@lib/initiatives';
import { PracticeOrigins } from '@lib/practices';
import { entryErrors } from './entry.errors.js';
import type { BecomeFromChallengeInput } from './entry.inputs.js';
import { EntryStore, type LockedEntry } from './entry.store.js';
import { linesOf, wallTexts } from './outcome.rules.js';

const BECAME = { name: 'challenge_entry_became', text: 'update challenge_entry set outcome_id = $2, updated_at = $3 where id = $1' };

/** What a team completed goes on as what the challenge asked for, with its texts and its people. */
@Injectable()
export class ChallengeOutcomes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: EntryStore,
    private readonly origins: PracticeOrigins,
    private readonly initiatives: Initiatives,
  ) {}

  /**
   * Whoever leads; with the same id it is the same one. Answers the challenge.
   * @throws DomainError ENTRY_NOT_FOUND, ENTRY_LEADER_ONLY, ENTRY_REFUSED, and those of what it becomes
   */
  async become(viewer: Viewer, { entryId, id }: BecomeFromChallengeInput): Promise<string> {
    const entry = await this.store.own(viewer, entryId);
    if (entry.leaderId !== viewer.accountId) throw entryErrors.ENTRY_LEADER_ONLY();
    if (entry.outcomeId === id) return entry.challengeId;
    this.store.allow('BECOME', entry);
    if (entry.becomes === 'INITIATIVE') await this.initiative(viewer, id, entry);
    else await this.practice(viewer, id, entry);
    await this.db.rows({ ...BECAME, values: [entryId, id, this.clock.now()] });
    await this.store.moved(viewer, entryId, { action: 'BECOME', from: entry.state, to: entry.state });
    return entry.challengeId;
  }

  private async practice(viewer: Viewer, id: string, entry: LockedEntry): Promise<void> {
    const sections = { strategy: { lines: linesOf(entry.works) } };
    await this.origins.start(viewer, { id, title: entry.name, sections, teammates: entry.memberIds, origin: { kind: 'CHALLENGE', ...bornIn(entry) } });
  }

  /** On the wall at once, of whoever leads: she goes on with it there. */
  private async initiative(viewer: Viewer, id: string, entry: LockedEntry): Promise<void> {
    await this.initiatives.startFrom(viewer, { id, ...wallTexts(entry), help: '', themeId: entry.themeId ?? '', origin: bornIn(entry) });
  }
}

function bornIn({ id, title, challengeId }: LockedEntry): { source: string; label: string; link: string } {
  return { source: `challenge-entry:${id}`, label: title, link: `/desafios/${challengeId}` };
}
