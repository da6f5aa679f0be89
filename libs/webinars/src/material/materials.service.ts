import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { webinarErrors } from '../webinar/webinar.errors.js';
import { isWebAddress } from '../webinar/webinar.rules.js';
import { WebinarStore } from '../webinar/webinar.store.js';
import { MATERIAL_PURPOSE } from './material.guard.js';
import type { AddWebinarMaterialInput, SetWebinarRecordingInput } from './material.inputs.js';

const FILE = {
  name: 'webinar_material_file',
  text: `select 1 from stored_file where id = $1 and purpose = '${MATERIAL_PURPOSE}' and subject_id = $2 and released_at is null`,
};
const ADD = {
  name: 'webinar_material_add',
  text: /* sql */ `insert into webinar_material (id, webinar_id, title, file_id, link, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do nothing returning id`,
};

/** What stays of a webinar: its recording, files and links. */
@Injectable()
export class WebinarMaterials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: WebinarStore,
    private readonly files: Files,
  ) {}

  /** @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED, MATERIAL_FILE_OR_LINK, MATERIAL_FILE_UNKNOWN, WEBINAR_LINK_INVALID */
  async add(viewer: Viewer, { id, webinarId, title, link, ...given }: AddWebinarMaterialInput): Promise<void> {
    const webinar = await this.store.allowed('MATERIAL', webinarId);
    const fileId = given.fileId ?? null;
    if ((fileId === null) === (link === '')) throw webinarErrors.MATERIAL_FILE_OR_LINK({}, 'input.link');
    if (link !== '' && !isWebAddress(link)) throw webinarErrors.WEBINAR_LINK_INVALID({}, 'input.link');
    if (fileId && !(await this.db.one({ ...FILE, values: [fileId, webinarId] }))) throw webinarErrors.MATERIAL_FILE_UNKNOWN({}, 'input.fileId');
    if (!(await this.db.one({ ...ADD, values: [id, webinarId, title, fileId, link, viewer.accountId, this.clock.now()] }))) return this.same(id, webinarId);
    if (fileId) await this.files.attach([fileId]);
    await this.store.noted(viewer, webinar, 'MATERIAL', title);
  }

  /** @throws DomainError MATERIAL_NOT_FOUND */
  async remove(viewer: Viewer, id: string): Promise<string> {
    const text = 'select webinar_id as "webinarId", title, file_id as "fileId" from webinar_material where id = $1 and removed_at is null';
    const found = await this.db.one<{ webinarId: string; title: string; fileId: string | null }>({ name: 'webinar_material_find', text, values: [id] });
    if (!found) throw webinarErrors.MATERIAL_NOT_FOUND();
    const webinar = await this.store.allowed('MATERIAL', found.webinarId);
    await this.db.rows({ name: 'webinar_material_remove', text: 'update webinar_material set removed_at = $2 where id = $1', values: [id, this.clock.now()] });
    if (found.fileId) await this.files.release([found.fileId]);
    await this.store.noted(viewer, webinar, 'MATERIAL_REMOVE', found.title);
    return found.webinarId;
  }

  /** The first time, whoever registered is told. @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED, WEBINAR_LINK_INVALID */
  async record(viewer: Viewer, { id, recording }: SetWebinarRecordingInput): Promise<void> {
    const webinar = await this.store.allowed('MATERIAL', id);
    await this.store.allow('ATTEND', { ...webinar, state: webinar.state === 'CLOSED' ? 'HELD' : webinar.state });
    if (recording !== '' && !isWebAddress(recording)) throw webinarErrors.WEBINAR_LINK_INVALID({}, 'input.recording');
    if (recording === webinar.recording) return;
    const text = 'update webinar set recording = $2, updated_at = $3 where id = $1';
    await this.db.rows({ name: 'webinar_recording', text, values: [id, recording, this.clock.now()] });
    await this.store.noted(viewer, webinar, 'RECORDING', recording);
    if (recording !== '') await this.db.addJob('webinar.recorded', { webinarId: id });
  }

  private async same(id: string, webinarId: string): Promise<void> {
    const text = 'select 1 from webinar_material where id = $1 and webinar_id = $2';
    if (!(await this.db.one({ name: 'webinar_material_same', text, values: [id, webinarId] }))) throw webinarErrors.WEBINAR_ID_TAKEN();
  }
}
