import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import type { PrivacySetting, SavePrivacySettingInput } from './privacy-setting.types.js';

export type PrivacyNumber = 'erasure_wait_days' | 'erasure_answer_days' | 'download_hours';

const ALL = { name: 'privacy_settings', text: 'select key, name, value, least, most, revision from privacy_setting order by key' };
const SAVE = {
  name: 'privacy_setting_save',
  text: 'update privacy_setting set value = $2, revision = revision + 1 where key = $1 and revision = $3 returning key',
};

/** How long one may repent, when the law wants an answer, how long a download is kept. */
@Injectable()
export class PrivacySettings {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  all(): Promise<PrivacySetting[]> {
    return this.db.rows<PrivacySetting>(ALL);
  }

  async numbers(): Promise<Record<PrivacyNumber, number>> {
    const rows = await this.all();
    return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Record<PrivacyNumber, number>;
  }

  /** What was asked before keeps its own days. @throws DomainError PRIVACY_SETTING_UNKNOWN, PRIVACY_SETTING_WRONG, PRIVACY_SETTING_STALE */
  async save(viewer: Viewer, { key, value, revision }: SavePrivacySettingInput): Promise<PrivacySetting[]> {
    const found = (await this.all()).find((one) => one.key === key);
    if (!found) throw memberErrors.PRIVACY_SETTING_UNKNOWN({}, 'input.key');
    if (value < found.least || value > found.most) throw memberErrors.PRIVACY_SETTING_WRONG({ least: found.least, most: found.most }, 'input.value');
    const saved = await this.db.one({ ...SAVE, values: [key, value, revision] });
    if (!saved) throw memberErrors.PRIVACY_SETTING_STALE({}, 'input.value');
    await this.auditor.record({ actor: viewer.accountId, action: 'privacy.setting', target: key, detail: { from: found.value, to: value } });
    return this.all();
  }
}
