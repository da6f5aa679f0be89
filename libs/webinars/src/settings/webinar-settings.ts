import { Injectable } from '@nestjs/common';
import { Auditor, Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { webinarErrors } from '../webinar/webinar.errors.js';
import type { EntryWindow } from '../webinar/webinar.rules.js';
import type { SaveWebinarSettingInput } from '../webinar/webinar.inputs.js';
import type { WebinarSetting } from '../webinar/desk-webinar.types.js';

/** Numbers of webinars as they start, with the name staff read and what they may set them to. */
const SEEDS = {
  link_minutes: { name: 'Minutos antes de empezar en que se muestra el enlace', value: 60, min: 5, max: 1_440 },
  grace_minutes: { name: 'Minutos después de terminar en que aún se puede marcar «Entré»', value: 30, min: 0, max: 1_440 },
  first_reminder_hours: { name: 'Horas antes: primer recordatorio', value: 24, min: 2, max: 168 },
  last_reminder_minutes: { name: 'Minutos antes: último recordatorio', value: 60, min: 5, max: 110 },
} as const;

type Key = keyof typeof SEEDS;
export type WebinarNumbers = Record<Key, number>;

const ALL = { name: 'webinar_settings', text: 'select key, name, value, revision from webinar_setting where key = any($1::text[])' };
const SAVE = {
  name: 'webinar_setting_save',
  text: 'update webinar_setting set value = $2, revision = revision + 1 where key = $1 and revision = $3 returning key',
};

@Injectable()
@ReferenceData(64)
export class WebinarSettings implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into webinar_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(Object.entries(SEEDS).map(([key, { name, value }]) => ({ key, name, value })))],
    });
  }

  async all(): Promise<WebinarSetting[]> {
    const keys = Object.keys(SEEDS);
    const rows = await this.db.rows<WebinarSetting>({ ...ALL, values: [keys] });
    return rows.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  }

  async numbers(): Promise<WebinarNumbers> {
    const stored = new Map((await this.all()).map(({ key, value }) => [key, value]));
    return Object.fromEntries(Object.entries(SEEDS).map(([key, seed]) => [key, stored.get(key) ?? seed.value])) as WebinarNumbers;
  }

  async window(): Promise<EntryWindow> {
    const { link_minutes: linkMinutes, grace_minutes: graceMinutes } = await this.numbers();
    return { linkMinutes, graceMinutes };
  }

  /** @throws DomainError WEBINAR_SETTING_UNKNOWN, WEBINAR_SETTING_RANGE, WEBINAR_SETTING_STALE when someone changed it in between */
  async save(viewer: Viewer, { key, value, revision }: SaveWebinarSettingInput): Promise<WebinarSetting[]> {
    if (!Object.hasOwn(SEEDS, key)) throw webinarErrors.WEBINAR_SETTING_UNKNOWN({}, 'input.key');
    const { min, max } = SEEDS[key as Key];
    if (value < min || value > max) throw webinarErrors.WEBINAR_SETTING_RANGE({ min, max }, 'input.value');
    const before = await this.numbers();
    if (!(await this.db.one({ ...SAVE, values: [key, value, revision] }))) throw webinarErrors.WEBINAR_SETTING_STALE();
    await this.auditor.record({ actor: viewer.accountId, action: 'webinar.setting', target: key, detail: { from: before[key as Key], to: value } });
    return this.all();
  }
}
