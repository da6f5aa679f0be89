import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Statement, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import type { UsefulState } from './wall.types.js';

/** The mark and the counter are one statement: fifty clicks at once count one. */
const MARK = {
  name: 'useful_mark',
  text: /* sql */ `
    with marked as (
      insert into practice_useful (practice_id, member_id, marked_at)
      select p.id, $2, $3 from practice p where p.id = $1 and p.published_version is not null
      on conflict do nothing returning practice_id)
    update practice p set useful_count = p.useful_count + 1 from marked m where p.id = m.practice_id`,
};

const UNMARK = {
  name: 'useful_unmark',
  text: /* sql */ `
    with unmarked as (delete from practice_useful where practice_id = $1 and member_id = $2 returning practice_id)
    update practice p set useful_count = p.useful_count - 1 from unmarked m where p.id = m.practice_id`,
};

const STATE = {
  name: 'useful_state',
  text: /* sql */ `
    select p.id as "practiceId", p.useful_count as "usefulCount",
      exists (select 1 from practice_useful u where u.practice_id = p.id and u.member_id = $2) as "usefulByMe"
    from practice p where p.id = $1 and p.published_version is not null`,
};

@Injectable()
export class UsefulService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  mark(viewer: Viewer, practiceId: string): Promise<UsefulState> {
    return this.change({ ...MARK, values: [practiceId, viewer.accountId, this.clock.now()] }, viewer, practiceId);
  }

  unmark(viewer: Viewer, practiceId: string): Promise<UsefulState> {
    return this.change({ ...UNMARK, values: [practiceId, viewer.accountId] }, viewer, practiceId);
  }

  /** @throws DomainError PRACTICE_NOT_FOUND, also for one that is not published */
  private change(statement: Statement, viewer: Viewer, practiceId: string): Promise<UsefulState> {
    return this.db.transaction(async () => {
      await this.db.rows(statement);
      const state = await this.db.one<UsefulState>({ ...STATE, values: [practiceId, viewer.accountId] });
      if (!state) throw practiceErrors.PRACTICE_NOT_FOUND();
      return state;
    });
  }
}
