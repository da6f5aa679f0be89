import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Files } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { hasDni } from '@lib/practices';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import type { InitiativePhotoInput } from '../initiative/initiative.inputs.js';
import { InitiativeStore } from '../initiative/initiative.store.js';

const KNOWN = {
  name: 'initiative_photo_known',
  text: 'select initiative_id as "initiativeId", removed_at is not null as removed from initiative_photo where id = $1',
};
const TELL = {
  name: 'initiative_photo_tell',
  text: /* sql */ `insert into initiative_photo (id, initiative_id, caption, minors, authorised, added_at) values ($1, $2, $3, $4, $5, $6)`,
};
const SAY = {
  name: 'initiative_photo_say',
  text: 'update initiative_photo set caption = $2, minors = $3, authorised = $4 where id = $1',
};
const REMOVE = {
  name: 'initiative_photo_remove',
  text: /* sql */ `update initiative_photo set removed_at = $2 where initiative_id = $1 and removed_at is null returning file_id as "fileId"`,
};

/** What the author says of the photo before it is sent. One at a time: a new one takes the place of the old. */
@Injectable()
export class InitiativePhotos {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
    private readonly files: Files,
  ) {}

  /** @throws DomainError PHOTO_MINORS_UNAUTHORISED, INITIATIVE_PERSONAL_DATA, INITIATIVE_STEP_REFUSED */
  async tell(viewer: Viewer, { id, initiativeId, caption, minors, authorised }: InitiativePhotoInput): Promise<void> {
    const initiative = await this.store.own(viewer, initiativeId);
    this.store.allow('EDIT', initiative);
    if (minors && authorised !== true) throw initiativeErrors.PHOTO_MINORS_UNAUTHORISED({}, 'input.authorised');
    if (hasDni(caption ?? '')) throw initiativeErrors.INITIATIVE_PERSONAL_DATA({}, 'input.caption');
    const known = await this.db.one<{ initiativeId: string; removed: boolean }>({ ...KNOWN, values: [id] });
    if (known && (known.initiativeId !== initiativeId || known.removed)) throw initiativeErrors.PHOTO_NOT_FOUND();
    const said = [caption ?? '', minors, minors && authorised === true];
    if (known) return void (await this.db.rows({ ...SAY, values: [id, ...said] }));
    await this.takeAway(initiativeId);
    await this.db.rows({ ...TELL, values: [id, initiativeId, ...said, this.clock.now()] });
  }

  async remove(viewer: Viewer, initiativeId: string): Promise<void> {
    const initiative = await this.store.own(viewer, initiativeId);
    this.store.allow('WITHDRAW', initiative);
    await this.takeAway(initiativeId);
  }

  private async takeAway(initiativeId: string): Promise<void> {
    const gone = await this.db.rows<{ fileId: string | null }>({ ...REMOVE, values: [initiativeId, this.clock.now()] });
    await this.files.release(gone.flatMap(({ fileId }) => fileId ?? []));
  }
}
