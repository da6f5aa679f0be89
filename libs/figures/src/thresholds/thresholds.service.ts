import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Auditor, Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { figureErrors } from '../reading/figures.errors.js';
import { isThreshold, THRESHOLD_KEYS, THRESHOLDS, type Thresholds } from './threshold.rules.js';
import type { FigureThreshold, FigureThresholdChange, SetFigureThresholdInput } from './threshold.types.js';

/** $1 the day in Lima. */
const IN_FORCE = {
  name: 'figure_thresholds_in_force',
  text: /* sql */ `select distinct on (key) key, value from figure_threshold where valid_from <= $1::date order by key, valid_from desc, position desc`,
};
const CHANGES = {
  name: 'figure_threshold_changes',
  text: /* sql */ `select t.key, t.value, t.valid_from::text as "validFrom", coalesce(m.name, '') as "byName", t.decided_at as at, t.note
    from figure_threshold t left join member m on m.id = t.decided_by order by t.key, t.valid_from desc, t.position desc limit 200`,
};
const ADD = {
  name: 'figure_threshold_add',
  text: 'insert into figure_threshold (key, value, valid_from, note, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)',
};
const FROM_THE_BEGINNING = '2000-01-01';

/** Thresholds of figures as data: what changes counts from a day on, and what was published before stays as it was. */
@Injectable()
@ReferenceData(66)
export class FigureThresholds implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into figure_threshold (key, value, valid_from, decided_at)
        select s.key, s.value, '${FROM_THE_BEGINNING}', now() from jsonb_to_recordset($1::jsonb) as s(key text, value int)
        where not exists (select 1 from figure_threshold t where t.key = s.key)`,
      values: [JSON.stringify(THRESHOLD_KEYS.map((key) => ({ key, value: THRESHOLDS[key].value })))],
    });
  }

  /** Those in force on the day of this moment in Lima. */
  async at(moment: Date): Promise<Thresholds> {
    const rows = await this.db.rows<{ key: string; value: number }>({ ...IN_FORCE, values: [limaDate(moment)] });
    const known = new Map(rows.map(({ key, value }) => [key, value]));
    return Object.fromEntries(THRESHOLD_KEYS.map((key) => [key, known.get(key) ?? THRESHOLDS[key].value])) as Thresholds;
  }

  now(): Promise<Thresholds> {
    return this.at(this.clock.now());
  }

  async all(): Promise<FigureThreshold[]> {
    const rows = await this.db.rows<FigureThresholdChange & { key: string }>(CHANGES);
    const now = await this.now();
    return THRESHOLD_KEYS.map((key) => {
      const { name, about, min, max } = THRESHOLDS[key];
      return { key, name, about, min, max, value: now[key], changes: rows.filter((row) => row.key === key) };
    });
  }

  /** From today on, never backwards. The same again changes nothing. @throws DomainError THRESHOLD_UNKNOWN, THRESHOLD_RANGE, THRESHOLD_PAST */
  async set(viewer: Viewer, { key, value, validFrom, note }: SetFigureThresholdInput): Promise<FigureThreshold[]> {
    if (!isThreshold(key)) throw figureErrors.THRESHOLD_UNKNOWN({}, 'input.key');
    const { min, max } = THRESHOLDS[key];
    if (value < min || value > max) throw figureErrors.THRESHOLD_RANGE({ min, max }, 'input.value');
    if (validFrom < limaDate(this.clock.now())) throw figureErrors.THRESHOLD_PAST({}, 'input.validFrom');
    await this.db.rows({ name: 'figure_threshold_lock', text: 'select pg_advisory_xact_lock(hashtext($1))', values: [`figure_threshold ${key}`] });
    const before = (await this.at(new Date(`${validFrom}T12:00:00-05:00`)))[key];
    if (before === value) return this.all();
    await this.db.rows({ ...ADD, values: [key, value, validFrom, note, viewer.accountId, this.clock.now()] });
    await this.auditor.record({ actor: viewer.accountId, action: 'figures.threshold', target: key, detail: { from: before, to: value, validFrom, note } });
    return this.all();
  }
}
