import { Injectable } from '@nestjs/common';
import { Auditor, Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { TemplateQueries } from '../template/template.queries.js';
import { NEEDS } from './need.seed.js';
import { needErrors } from './route.errors.js';
import type { UpdateNeedInput } from './route.inputs.js';
import { fits, isMeasured, rangeOf, type Measure, type Need } from './route.rules.js';

/** The screens of the team, besides the sections of its sheet, where a need is met. */
export const PLACES = ['', 'revisar', 'mejoras', 'transferencia'];

const COLUMNS = 'id, step, measure, threshold::float as threshold, title, place, enabled, revision';
const ALL = { name: 'route_needs', text: `select ${COLUMNS} from route_need order by position, id` };
const LOCK = { name: 'route_need_lock', text: `select ${COLUMNS} from route_need where id = $1 for update` };
const UPDATE = {
  name: 'route_need_update',
  text: /* sql */ `update route_need set title = $2, threshold = $3, place = $4, enabled = $5, revision = revision + 1 where id = $1`,
};

// What staff edited afterwards is never overwritten.
const SEED = /* sql */ `
  insert into route_need (id, step, measure, threshold, title, place, enabled, position)
  select id, step, measure, threshold, title, place, enabled, position from jsonb_to_recordset($1::jsonb)
    as x(id text, step text, measure text, threshold numeric, title text, place text, enabled boolean, position integer)
  on conflict do nothing`;

export type StoredNeed = Need & { revision: number };

@Injectable()
@ReferenceData(61)
export class Needs implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
    private readonly template: TemplateQueries,
  ) {}

  /** In the order of the route, the disabled ones too. */
  all(): Promise<StoredNeed[]> {
    return this.db.rows(ALL);
  }

  /** Every decision from now on asks by the new words and numbers; those taken keep theirs. */
  update(viewer: Viewer, input: UpdateNeedInput): Promise<StoredNeed[]> {
    return this.db.transaction(async () => {
      const need = await this.db.one<StoredNeed>({ ...LOCK, values: [input.id] });
      if (!need) throw needErrors.NEED_NOT_FOUND();
      if (need.revision !== input.revision) throw needErrors.NEED_STALE({ revision: need.revision });
      await this.check(need.measure, input);
      const { id, title, place, enabled } = input;
      const threshold = input.threshold ?? null;
      await this.db.rows({ ...UPDATE, values: [id, title, threshold, place, enabled] });
      const before = { title: need.title, threshold: need.threshold, place: need.place, enabled: need.enabled };
      const detail = { before, after: { title, threshold, place, enabled } };
      await this.auditor.record({ actor: viewer.accountId, action: 'route.need', target: id, detail });
      return this.all();
    });
  }

  async loadReferenceData(): Promise<void> {
    const rows = NEEDS.map((need, position) => ({
      ...need,
      id: `${need.step}.${need.measure}`.toLowerCase(),
      enabled: need.enabled ?? true,
      position,
    }));
    await this.db.rows({ text: SEED, values: [JSON.stringify(rows)] });
  }

  private async check(measure: Measure, { threshold, place, enabled }: UpdateNeedInput): Promise<void> {
    if (enabled && !isMeasured(measure)) throw needErrors.NEED_NOT_MEASURED({}, 'input.enabled');
    if (!fits(measure, threshold ?? null)) {
      const range = rangeOf(measure);
      const kind = range?.whole ? 'un número entero' : 'un número';
      const sentence = range ? `Escribe ${kind} entre ${range.min} y ${range.max}.` : 'Este requisito no lleva un número.';
      throw needErrors.NEED_THRESHOLD_INVALID({ sentence }, 'input.threshold');
    }
    const sections = (await this.template.sections()).map(({ key }) => key);
    if (![...PLACES, ...sections].includes(place)) throw needErrors.NEED_PLACE_UNKNOWN({}, 'input.place');
  }
}
