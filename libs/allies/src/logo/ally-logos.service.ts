import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { allyErrors } from '../ally/ally.errors.js';
import type { SetAllyLogoInput } from '../ally/ally.inputs.js';
import { AllyStore } from '../ally/ally.store.js';
import { LOGO_PURPOSE } from './ally-logo.guard.js';

const ITS_FILE = {
  name: 'ally_logo_file',
  text: `select 1 from stored_file where id = $1 and purpose = '${LOGO_PURPOSE}' and subject_id = $2 and released_at is null and state <> 'REFUSED'`,
};
const SET = { name: 'ally_logo_set', text: 'update ally set logo_file_id = $2, updated_at = $3 where id = $1' };

@Injectable()
export class AllyLogos {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: AllyStore,
    private readonly files: Files,
  ) {}

  /** Without a file, none. The one before goes away. @throws DomainError ALLY_NOT_FOUND, ALLY_STEP_REFUSED, ALLY_LOGO_UNKNOWN */
  async set(viewer: Viewer, { id, fileId = null }: SetAllyLogoInput): Promise<void> {
    const ally = await this.store.held(id, 'LOGO');
    if (ally.logoFileId === fileId) return;
    if (fileId && !(await this.db.one({ ...ITS_FILE, values: [fileId, id] })))
      throw allyErrors.ALLY_LOGO_UNKNOWN({}, 'input.fileId');
    await this.db.rows({ ...SET, values: [id, fileId, this.clock.now()] });
    if (fileId) await this.files.attach([fileId]);
    if (ally.logoFileId) await this.files.release([ally.logoFileId]);
    await this.store.moved(viewer, id, 'LOGO');
  }
}
