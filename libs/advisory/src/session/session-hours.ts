import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { advisoryErrors } from './session.errors.js';
import type { Stretch } from './session.rules.js';

// Whoever is in it, in one order: two sessions that share people wait for each other instead of dying together.
const HOLD = {
  name: 'advisory_hold_people',
  text: /* sql */ `select m.id from member m where m.id in (select a.member_id from advisory_attendee a where a.session_id = $1)
    order by m.id for no key update`,
};
const CLASH = {
  name: 'advisory_clash',
  text: /* sql */ `
    select m.name from advisory_attendee mine join advisory_attendee other on other.member_id = mine.member_id and other.session_id <> $1
      join member m on m.id = mine.member_id
    where mine.session_id = $1 and other.during && tstzrange($2, $3) order by m.name limit 1`,
};
const OCCUPY = {
  name: 'advisory_occupy',
  text: 'update advisory_attendee set during = tstzrange($2, $3) where session_id = $1 and registered',
};
const FREE = { name: 'advisory_free', text: 'update advisory_attendee set during = null where session_id = $1' };

/** The hours that a session takes of its people. The database refuses two at once; this says whose they are. */
@Injectable()
export class SessionHours {
  constructor(private readonly db: Database) {}

  /** @throws DomainError HOUR_TAKEN with the name of who is busy */
  async occupy(sessionId: string, { startsAt, endsAt }: Stretch): Promise<void> {
    await this.db.rows({ ...HOLD, values: [sessionId] });
    const clash = await this.db.one<{ name: string }>({ ...CLASH, values: [sessionId, startsAt, endsAt] });
    if (clash) throw advisoryErrors.HOUR_TAKEN({ who: clash.name }, 'input.time');
    await this.db.rows({ ...OCCUPY, values: [sessionId, startsAt, endsAt] });
  }

  async free(sessionId: string): Promise<void> {
    await this.db.rows({ ...FREE, values: [sessionId] });
  }
}
