import { Injectable } from '@nestjs/common';
import { Auditor, Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import type { SaveInitiativeSettingInput } from '../desk/desk.inputs.js';
import type { DeskInitiativeSetting } from '../desk/desk.types.js';
import type { UpkeepLimits } from './upkeep.rules.js';

/** Numbers of the wall as they start, with the name staff read. */
const SEEDS = {
  nudge_after_days: { name: 'Días sin movimiento para avisar a quien la compartió', value: 30 },
  archive_after_days: { name: 'Días sin movimiento para archivarla', value: 60 },
  contribution_max: { name: 'Caracteres de un aporte, como máximo', value: 1000 },
  thread_max: { name: 'Respuestas a un aporte, como máximo', value: 50 },
  photo_megabytes: { name: 'Tamaño de la foto, en MB como máximo', value: 15 },
} as const;

type Key = keyof typeof SEEDS;
export type InitiativeLimits = Record<Key, number> & UpkeepLimits;

const ALL = {
  name: 'initiative_settings',
  text: 'select key, name, value, revision from initiative_setting where key = any($1::text[])',
};
const SAVE = {
  name: 'initiative_setting_save',
  text: 'update initiative_setting set value = $2, revision = revision + 1 where key = $1 and revision = $3 returning key',
};
/** Both are held, so that two who change one each do not leave them upside down. */
const HOLD = { name: 'initiative_settings_hold', text: 'select key from initiative_setting order by key for update' };

@Injectable()
@ReferenceData(63)
export class InitiativeSettings implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into initiative_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(Object.entries(SEEDS).map(([key, seed]) => ({ key, ...seed })))],
    });
  }

  async all(): Promise<DeskInitiativeSetting[]> {
    const keys = Object.keys(SEEDS);
    const rows = await this.db.rows<DeskInitiativeSetting>({ ...ALL, values: [keys] });
    return rows.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  }

  async limits(): Promise<InitiativeLimits> {
    const stored = new Map((await this.all()).map(({ key, value }) => [key, value]));
    return Object.fromEntries(Object.entries(SEEDS).map(([key, seed]) => [key, stored.get(key) ?? seed.value])) as InitiativeLimits;
  }

  /** @throws DomainError SETTING_UNKNOWN, SETTING_STALE when someone changed it in between, SETTING_ORDER */
  save(viewer: Viewer, { key, value, revision }: SaveInitiativeSettingInput): Promise<DeskInitiativeSetting[]> {
    return this.db.transaction(async () => {
      await this.db.rows(HOLD);
      if (!(key in SEEDS)) throw initiativeErrors.SETTING_UNKNOWN({}, 'input.key');
      const before = await this.limits();
      const after = { ...before, [key]: value };
      if (after.archive_after_days <= after.nudge_after_days) throw initiativeErrors.SETTING_ORDER({}, 'input.value');
      if (!(await this.db.one({ ...SAVE, values: [key, value, revision] }))) throw initiativeErrors.SETTING_STALE();
      const detail = { from: before[key as Key], to: value };
      await this.auditor.record({ actor: viewer.accountId, action: 'initiative.setting', target: key, detail });
      return this.all();
    });
  }
}
