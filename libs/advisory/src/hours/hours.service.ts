import { Injectable } from '@nestjs/common';
import { Clock, defineErrors, limaDate } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import type { SaveMyHoursInput } from './hours.inputs.js';
import { slotProblem } from './hours.rules.js';
import type { ExpertHours } from './hours.types.js';

export const hoursErrors = defineErrors({
  SLOT_BACKWARDS: { kind: 'BAD_USER_INPUT', es: 'La hora en que termina debe ser posterior a la hora en que empieza.' },
  SLOT_REPEATED: { kind: 'BAD_USER_INPUT', es: 'Este horario se cruza con otro del mismo día.' },
  DAY_REPEATED: { kind: 'BAD_USER_INPUT', es: 'Ese día ya está en la lista. Déjalo una sola vez.' },
  FIELD_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Uno de los temas ya no existe. Actualiza la página y elige otra vez.' },
});

/** $1 experts, $2 first day that matters. */
const OF_EXPERTS = {
  name: 'expert_hours',
  text: /* sql */ `
    select e.id,
      coalesce((select json_agg(json_build_object('weekday', s.weekday, 'starts', to_char(s.starts, 'HH24:MI'), 'ends', to_char(s.ends, 'HH24:MI'))
        order by s.weekday, s.starts) from expert_weekly_slot s where s.expert_id = e.id), '[]') as weekly,
      coalesce((select json_agg(json_build_object('day', x.day, 'starts', to_char(x.starts, 'HH24:MI'), 'ends', to_char(x.ends, 'HH24:MI'))
        order by x.day) from expert_day_exception x where x.expert_id = e.id and x.day >= $2), '[]') as exceptions,
      array(select f.theme_id from expert_field f where f.expert_id = e.id order by f.theme_id) as "themeIds"
    from unnest($1::uuid[]) e(id)`,
};

const CLEAR = ['expert_weekly_slot', 'expert_day_exception', 'expert_field'].map((table) => ({
  name: `clear_${table}`,
  text: `delete from ${table} where expert_id = $1`,
}));
const SLOTS = {
  name: 'expert_slots_save',
  text: /* sql */ `insert into expert_weekly_slot (expert_id, weekday, starts, ends)
    select $1, (s->>'weekday')::smallint, (s->>'starts')::time, (s->>'ends')::time from jsonb_array_elements($2::jsonb) s`,
};
const EXCEPTIONS = {
  name: 'expert_exceptions_save',
  text: /* sql */ `insert into expert_day_exception (expert_id, day, starts, ends)
    select $1, (x->>'day')::date, (x->'hours'->>'starts')::time, (x->'hours'->>'ends')::time from jsonb_array_elements($2::jsonb) x`,
};
const FIELDS = {
  name: 'expert_fields_save',
  text: 'insert into expert_field (expert_id, theme_id) select $1, t.id from theme t where t.id = any($2::text[]) returning theme_id',
};

type Row = ExpertHours & { id: string };

/** The hours that experts offer, week by week, and the days that are different. */
@Injectable()
export class ExpertHoursService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async of(expertId: string): Promise<ExpertHours> {
    const [hours] = await this.ofAll([expertId]);
    return hours ?? { weekly: [], exceptions: [], themeIds: [] };
  }

  /** Days that are past are left out. */
  ofAll(expertIds: readonly string[]): Promise<Row[]> {
    return this.db.rows<Row>({ ...OF_EXPERTS, values: [expertIds, limaDate(this.clock.now())] });
  }

  /** Replaces them whole; saved again it is the same. @throws DomainError SLOT_BACKWARDS, SLOT_REPEATED, DAY_REPEATED, FIELD_UNKNOWN */
  async save(viewer: Viewer, { weekly, exceptions, themeIds }: SaveMyHoursInput): Promise<ExpertHours> {
    this.check({ weekly, exceptions, themeIds });
    // One save after the other: two tabs at once would mix their lists.
    await this.db.rows({ text: 'select id from member where id = $1 for no key update', values: [viewer.accountId] });
    for (const statement of CLEAR) await this.db.rows({ ...statement, values: [viewer.accountId] });
    await this.db.rows({ ...SLOTS, values: [viewer.accountId, JSON.stringify(weekly)] });
    await this.db.rows({ ...EXCEPTIONS, values: [viewer.accountId, JSON.stringify(exceptions)] });
    const fields = [...new Set(themeIds)];
    const saved = await this.db.rows({ ...FIELDS, values: [viewer.accountId, fields] });
    if (saved.length < fields.length) throw hoursErrors.FIELD_UNKNOWN({}, 'input.themeIds');
    const detail = { weekly: weekly.length, exceptions: exceptions.length };
    await this.auditor.record({ actor: viewer.accountId, action: 'advisory.hours', target: viewer.accountId, detail });
    return this.of(viewer.accountId);
  }

  private check({ weekly, exceptions }: SaveMyHoursInput): void {
    const problem = slotProblem(weekly);
    if (problem?.why === 'BACKWARDS') throw hoursErrors.SLOT_BACKWARDS({}, `input.weekly.${problem.at}.ends`);
    if (problem?.why === 'REPEATED') throw hoursErrors.SLOT_REPEATED({}, `input.weekly.${problem.at}.starts`);
    for (const [at, { day, hours }] of exceptions.entries()) {
      if (exceptions.findIndex((other) => other.day === day) < at)
        throw hoursErrors.DAY_REPEATED({}, `input.exceptions.${at}.day`);
      if (hours && hours.ends <= hours.starts) throw hoursErrors.SLOT_BACKWARDS({}, `input.exceptions.${at}.hours.ends`);
    }
  }
}
