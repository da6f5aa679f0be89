import { Injectable } from '@nestjs/common';
import { Auditor, Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { challengeErrors } from '../challenge/challenge.errors.js';
import { CHALLENGE_SEEDS, reminderHours, wrongNumbers, type ChallengeNumber, type ChallengeNumbers } from './setting.rules.js';
import type { DeskChallengeSetting, SaveChallengeSettingInput } from './setting.types.js';

const ALL = { name: 'challenge_settings', text: 'select key, name, value, revision from challenge_setting where key = any($1::text[])' };
/** All are held, so that two who change one each do not leave them upside down. */
const HOLD = { name: 'challenge_settings_hold', text: 'select key from challenge_setting order by key for update' };
const SAVE = {
  name: 'challenge_setting_save',
  text: 'update challenge_setting set value = $2, revision = revision + 1 where key = $1 and revision = $3 returning key',
};
const MEGABYTE = 1_048_576;

/** The numbers of challenges: what files may weigh, and when teams are reminded. */
@Injectable()
@ReferenceData(64)
export class ChallengeSettings implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** Once loaded they are rows: what staff changed is never overwritten. */
  async loadReferenceData(): Promise<void> {
    const rows = Object.entries(CHALLENGE_SEEDS).map(([key, { name, value }]) => ({ key, name, value }));
    await this.db.rows({
      text: /* sql */ `insert into challenge_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(rows)],
    });
  }

  async all(): Promise<DeskChallengeSetting[]> {
    const keys = Object.keys(CHALLENGE_SEEDS);
    const rows = await this.db.rows<DeskChallengeSetting>({ ...ALL, values: [keys] });
    return rows.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  }

  async fileLimits(): Promise<{ bytes: number; subjectBytes: number }> {
    const { file_megabytes: file, work_megabytes: work } = await this.numbers();
    return { bytes: file * MEGABYTE, subjectBytes: work * MEGABYTE };
  }

  async reminders(): Promise<number[]> {
    return reminderHours(await this.numbers());
  }

  /** @throws DomainError CHALLENGE_SETTING_UNKNOWN, CHALLENGE_SETTING_WRONG, CHALLENGE_SETTING_STALE */
  async save(viewer: Viewer, { key, value, revision }: SaveChallengeSettingInput): Promise<DeskChallengeSetting[]> {
    await this.db.rows(HOLD);
    if (!Object.hasOwn(CHALLENGE_SEEDS, key)) throw challengeErrors.CHALLENGE_SETTING_UNKNOWN({}, 'input.key');
    const before = await this.numbers();
    const wrong = wrongNumbers({ ...before, [key]: value });
    if (wrong) throw challengeErrors.CHALLENGE_SETTING_WRONG({ sentence: wrong }, 'input.value');
    if (!(await this.db.one({ ...SAVE, values: [key, value, revision] }))) throw challengeErrors.CHALLENGE_SETTING_STALE();
    const detail = { from: before[key as ChallengeNumber], to: value };
    await this.auditor.record({ actor: viewer.accountId, action: 'challenge.setting', target: key, detail });
    return this.all();
  }

  private async numbers(): Promise<ChallengeNumbers> {
    const stored = new Map((await this.all()).map(({ key, value }) => [key, value]));
    return Object.fromEntries(Object.entries(CHALLENGE_SEEDS).map(([key, seed]) => [key, stored.get(key) ?? seed.value])) as ChallengeNumbers;
  }
}
