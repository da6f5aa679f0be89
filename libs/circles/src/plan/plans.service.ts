import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import { CircleStore, refuse } from '../circle/circle.store.js';
import { isWebAddress } from '../meeting/meeting.rules.js';
import { missingToProgress, type ProgressStep } from './activity.rules.js';
import { MEANS_PURPOSE } from './means.guard.js';
import type { ProgressActivityInput, SaveActivityInput } from './plan.inputs.js';

const FIND = {
  name: 'activity_find',
  text: /* sql */ `select id, circle_id as "circleId", year, title, progress, means_file_id as "fileId", revision from plan_activity where id = $1 and withdrawn_at is null`,
};
const INSERT = {
  name: 'activity_insert',
  text: /* sql */ `insert into plan_activity (id, circle_id, year, title, due_on, owner_id, means_planned, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (id) do nothing returning id`,
};
const SAME = {
  name: 'activity_same',
  text: /* sql */ `select 1 from plan_activity where id = $1 and circle_id = $2 and title = $3 and due_on = $4 and owner_id is not distinct from $5 and means_planned = $6`,
};
const UPDATE = {
  name: 'activity_update',
  text: /* sql */ `update plan_activity set year = $2, title = $3, due_on = $4, owner_id = $5, means_planned = $6, revision = revision + 1, updated_at = $7 where id = $1`,
};
const PROGRESS = {
  name: 'activity_progress',
  text: /* sql */ `update plan_activity set progress = $2, means_text = $3, means_link = $4, means_file_id = $5, revision = revision + 1, updated_at = $6 where id = $1`,
};
const WITHDRAW = { name: 'activity_withdraw', text: 'update plan_activity set withdrawn_at = $2 where id = $1' };
const ITS_FILE = {
  name: 'activity_file',
  text: `select 1 from stored_file where id = $1 and purpose = '${MEANS_PURPOSE}' and subject_id = $2 and released_at is null and state <> 'REFUSED'`,
};

type Found = {
  id: string;
  circleId: string;
  year: number;
  title: string;
  progress: ProgressStep;
  fileId: string | null;
  revision: number;
};

/** The activities of a year, how far each is, and what proves it. */
@Injectable()
export class CirclePlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CircleStore,
    private readonly files: Files,
  ) {}

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_PERSON_OUTSIDE, CIRCLE_CHANGED, CIRCLE_ID_TAKEN */
  async save(viewer: Viewer, input: SaveActivityInput): Promise<void> {
    const { id, circleId, basedOn, title, dueOn, ownerId = null, meansPlanned } = input;
    const circle = await this.store.allowed(viewer, circleId, 'PLAN');
    if (ownerId && !circle.memberIds.includes(ownerId)) throw circleErrors.CIRCLE_PERSON_OUTSIDE({}, 'input.ownerId');
    const year = Number(dueOn.slice(0, 4));
    const now = this.clock.now();
    if (await this.db.one({ ...SAME, values: [id, circleId, title, dueOn, ownerId, meansPlanned] })) return;
    if (basedOn === 0) {
      const made = await this.db.one({ ...INSERT, values: [id, circleId, year, title, dueOn, ownerId, meansPlanned, now] });
      if (!made) throw circleErrors.CIRCLE_ID_TAKEN();
      return this.store.moved(viewer, circleId, { action: 'PLAN', to: 'INITIAL', note: title });
    }
    const known = await this.found(id);
    if (known.circleId !== circleId) throw circleErrors.CIRCLE_NOT_FOUND();
    if (known.revision !== basedOn) throw circleErrors.CIRCLE_CHANGED();
    await this.db.rows({ ...UPDATE, values: [id, year, title, dueOn, ownerId, meansPlanned, now] });
    await this.store.moved(viewer, circleId, { action: 'REPLAN', note: title });
  }

  /** Answers whose circle and year it is. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_CHANGED, MEETING_LINK_INVALID, ACTIVITY_MEANS_UNKNOWN */
  async progress(viewer: Viewer, input: ProgressActivityInput): Promise<Found> {
    const { id, basedOn, progress, meansText, meansLink, meansFileId = null } = input;
    const { circleId } = await this.found(id);
    await this.store.allowed(viewer, circleId, 'PLAN');
    const known = await this.found(id);
    if (known.revision !== basedOn) throw circleErrors.CIRCLE_CHANGED();
    if (meansLink !== '' && !isWebAddress(meansLink)) throw circleErrors.MEETING_LINK_INVALID({}, 'input.meansLink');
    const fresh = meansFileId !== null && meansFileId !== known.fileId;
    if (fresh && !(await this.db.one({ ...ITS_FILE, values: [meansFileId, id] })))
      throw circleErrors.ACTIVITY_MEANS_UNKNOWN({}, 'input.meansFileId');
    refuse(missingToProgress(known.progress, progress, { text: meansText, link: meansLink, fileId: meansFileId }));
    await this.db.rows({ ...PROGRESS, values: [id, progress, meansText, meansLink, meansFileId, this.clock.now()] });
    if (fresh) await this.files.attach([meansFileId]);
    if (known.fileId && known.fileId !== meansFileId) await this.files.release([known.fileId]);
    await this.store.moved(viewer, circleId, { action: 'PROGRESS', from: known.progress, to: progress, note: known.title });
    return known;
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async withdraw(viewer: Viewer, id: string): Promise<Found> {
    const { circleId } = await this.found(id);
    await this.store.allowed(viewer, circleId, 'PLAN');
    const known = await this.found(id);
    await this.db.rows({ ...WITHDRAW, values: [id, this.clock.now()] });
    if (known.fileId) await this.files.release([known.fileId]);
    await this.store.moved(viewer, circleId, { action: 'UNPLAN', note: known.title });
    return known;
  }

  private async found(id: string): Promise<Found> {
    const found = await this.db.one<Found>({ ...FIND, values: [id] });
    if (!found) throw circleErrors.CIRCLE_NOT_FOUND();
    return found;
  }
}
