import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { SaveProgrammeInput } from './meeting.inputs.js';
import { MeetingStore } from './meeting.store.js';

const CLEAR = { name: 'programme_clear', text: 'delete from meeting_item where meeting_id = $1' };
const TAKEN = {
  name: 'programme_item_taken',
  text: 'select 1 from meeting_item where id = any($2::uuid[]) and meeting_id <> $1 limit 1',
};
const WRITE = {
  name: 'programme_write',
  text: /* sql */ `
    insert into meeting_item (id, meeting_id, position, title, minutes, brings, owner_id)
    select i.id, $1, i.position, i.title, i.minutes, i.brings, i.owner
    from unnest($2::uuid[], $3::text[], $4::int[], $5::text[], $6::uuid[]) with ordinality as i(id, title, minutes, brings, owner, position)`,
};
const SAVE = {
  name: 'programme_save',
  text: 'update circle_meeting set questions = $2, programme_revision = programme_revision + 1, updated_at = $3 where id = $1',
};

/** The guiding questions and the programme: what, how many minutes, and who brings what. */
@Injectable()
export class MeetingProgrammes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
  ) {}

  /** The whole of it. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_CHANGED, CIRCLE_PERSON_OUTSIDE, CIRCLE_ID_TAKEN */
  async save(viewer: Viewer, { id, basedOn, questions, items }: SaveProgrammeInput): Promise<void> {
    const { circle, meeting } = await this.store.allowed(viewer, id, 'PROGRAMME');
    if (meeting.programmeRevision !== basedOn) throw circleErrors.CIRCLE_CHANGED();
    for (const [at, { ownerId }] of items.entries())
      if (ownerId && !circle.memberIds.includes(ownerId))
        throw circleErrors.CIRCLE_PERSON_OUTSIDE({}, `input.items.${at}.ownerId`);
    const ids = items.map((item) => item.id);
    if (new Set(ids).size < ids.length || (await this.db.one({ ...TAKEN, values: [id, ids] })))
      throw circleErrors.CIRCLE_ID_TAKEN();
    await this.db.rows({ ...CLEAR, values: [id] });
    const columns = [
      ids,
      items.map(({ title }) => title),
      items.map(({ minutes }) => minutes),
      items.map(({ brings }) => brings),
    ];
    await this.db.rows({ ...WRITE, values: [id, ...columns, items.map(({ ownerId }) => ownerId ?? null)] });
    await this.db.rows({ ...SAVE, values: [id, questions, this.clock.now()] });
    await this.store.moved(viewer, meeting, { action: 'PROGRAMME' });
  }
}
