import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { SaveMeetingNotesInput, SharePracticeInput, UnsharePracticeInput } from './meeting.inputs.js';
import { MeetingStore } from './meeting.store.js';

const SAVE = {
  name: 'notes_save',
  text: /* sql */ `update circle_meeting set notes = $2, conclusions = $3, notes_revision = notes_revision + 1, notes_by = $4, notes_at = $5, updated_at = $5 where id = $1`,
};
const PUBLISHED = {
  name: 'shared_practice_is_published',
  text: 'select 1 from practice where id = $1 and published_version is not null',
};
const SHARE = {
  name: 'practice_share',
  text: /* sql */ `insert into meeting_practice (meeting_id, practice_id, shared_by, note, shared_at) values ($1, $2, $3, $4, $5)
    on conflict do nothing returning practice_id`,
};
const UNSHARE = {
  name: 'practice_unshare',
  text: 'delete from meeting_practice where meeting_id = $1 and practice_id = $2 and ($3 or shared_by = $4) returning practice_id',
};

/** What is written while people talk. Each text names the revision it was written upon: nobody's is lost. */
@Injectable()
export class MeetingNotes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
  ) {}

  /** The same text again, whatever its revision, changes nothing. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, MEETING_NOTES_STALE */
  async save(viewer: Viewer, { id, revision, notes, conclusions }: SaveMeetingNotesInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'NOTES');
    if (meeting.notes === notes && meeting.conclusions === conclusions) return;
    if (meeting.notesRevision !== revision) throw circleErrors.MEETING_NOTES_STALE();
    await this.db.rows({ ...SAVE, values: [id, notes, conclusions, viewer.accountId, this.clock.now()] });
  }

  /** Only what is on the wall. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, MEETING_PRACTICE_UNKNOWN */
  async share(viewer: Viewer, { id, practiceId, note }: SharePracticeInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'SHARE');
    if (!(await this.db.one({ ...PUBLISHED, values: [practiceId] })))
      throw circleErrors.MEETING_PRACTICE_UNKNOWN({}, 'input.practiceId');
    const shared = await this.db.one({ ...SHARE, values: [id, practiceId, viewer.accountId, note, this.clock.now()] });
    if (shared) await this.store.moved(viewer, meeting, { action: 'SHARE' });
  }

  /** By who shared it, or who keeps the notes. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async unshare(viewer: Viewer, { id, practiceId }: UnsharePracticeInput): Promise<void> {
    const { circle, meeting } = await this.store.allowed(viewer, id, 'SHARE');
    const keeps = circle.holders.SECRETARY === viewer.accountId;
    const gone = await this.db.one({ ...UNSHARE, values: [id, practiceId, keeps, viewer.accountId] });
    if (gone) await this.store.moved(viewer, meeting, { action: 'UNSHARE' });
  }
}
