import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { OutOfReach } from '../practice/out-of-reach.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { canStartEdition } from '../practice/practice.rules.js';

// Never sent: the draft belongs to its team alone, as the first one did.
const START = {
  name: 'edition_start',
  text: /* sql */ `
    with begun as (
      update practice set status = 'DRAFT', edition = published_version + 1, submitted_at = null, updated_at = $2,
        template_number = (select max(number) from sheet_template)
      where id = $1 returning id, edition)
    insert into practice_decision (id, practice_id, edition, from_status, to_status, decided_by, decided_at)
    select $3, id, edition, $4, 'DRAFT', $5, $2 from begun`,
};

@Injectable()
export class Editions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly outOfReach: OutOfReach,
  ) {}

  /**
   * Opens the sheet of a published practice again; what is published stays as it is until the new edition is admitted.
   * Asked again while that edition is being written, it changes nothing.
   * @throws DomainError EDITION_NOT_POSSIBLE; PRACTICE_NOT_FOUND, also when it is another team's
   */
  startNext(viewer: Viewer, practiceId: string): Promise<void> {
    return this.outOfReach.transaction(viewer, 'practice.edition', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      if (isUnderWay(practice)) return;
      if (!canStartEdition(practice)) throw practiceErrors.EDITION_NOT_POSSIBLE();
      const values = [practiceId, this.clock.now(), randomUUID(), practice.status, viewer.accountId];
      await this.db.rows({ ...START, values });
    });
  }
}

function isUnderWay({ status, publishedVersion }: LockedPractice): boolean {
  return status === 'DRAFT' && publishedVersion !== null;
}
