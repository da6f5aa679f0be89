import type { FigureDefinition } from '../dictionary/figure.definition.js';

const PEOPLE = { unit: ['persona', 'personas'], public: true, people: true, bases: [] } as const;

/** Once each, whoever came on any day. */
const CAME = /* sql */ `(select r.id, r.iged_code, r.duty, g.kind, g.region_id from exchange_registration r left join iged g on g.code = r.iged_code
  where r.exchange_id = $1 and exists (select from exchange_attendance a where a.registration_id = r.id and a.exchange_id = $1)) came`;

const one = (counted: string, where = 'true'): string => `select '' as part, '' as label, ${counted} as value, 0 as position from ${CAME} where ${where}`;

const KINDS = `(values ('REGIONAL', 'DRE y GRE', 1), ('UGEL', 'UGEL', 2), ('LOCAL_GOVERNMENT', 'Gobiernos locales', 3), ('MINEDU', 'Ministerio de Educación', 4),
  ('OTHER', 'Otras instituciones', 5)) k(part, label, position)`;
const KIND = `case when came.kind in ('DRE', 'GRE') then 'REGIONAL' else coalesce(came.kind, 'OTHER') end`;

const DUTIES = `(values ('DIRECTOR', 'Dirección de DRE, GRE o UGEL', 1), ('AREA_HEAD', 'Jefatura de área', 2), ('SPECIALIST', 'Especialistas', 3),
  ('PRINCIPAL', 'Dirección de escuela', 4), ('TEACHER', 'Docentes', 5), ('OTHER', 'Otros cargos', 6)) k(part, label, position)`;

const byKind = (counted: string): string => `select k.part, k.label, count(${counted}) as value, k.position from ${KINDS}
  left join ${CAME} on ${KIND} = k.part group by k.part, k.label, k.position`;

/** Who registered and who came: never the same number by definition. */
export const attendanceFigures: readonly FigureDefinition[] = [
  {
    ...PEOPLE,
    key: 'exchange.registered',
    name: 'Personas inscritas',
    definition: 'Personas que se inscribieron y tienen lugar en el intercambio; no cuentan la lista de espera, quienes se retiraron ni aquellas de las que solo se sabe por una hoja de asistencia.',
    addsUpTo: null,
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from exchange_registration where exchange_id = $1 and state = 'REGISTERED' and not brought_in`,
  },
  {
    ...PEOPLE,
    key: 'exchange.attended',
    name: 'Personas que asistieron',
    definition: 'Personas que entraron al menos un día, según su credencial o la hoja de asistencia; inscribirse no cuenta como asistir.',
    addsUpTo: null,
    sql: one('count(*)'),
  },
  {
    ...PEOPLE,
    key: 'exchange.attended_by_day',
    name: 'Asistencia por día',
    definition: 'Personas que entraron cada día, según su credencial o la hoja de asistencia; quien vino dos días cuenta en los dos.',
    addsUpTo: null,
    sql: `select d.day::text as part, 'Día ' || row_number() over (order by d.day) as label, count(distinct a.registration_id) as value,
      row_number() over (order by d.day) as position from (select i.day from programme_item i where i.exchange_id = $1 and i.removed_at is null
        union select c.day from exchange_attendance c where c.exchange_id = $1) d
      left join exchange_attendance a on a.exchange_id = $1 and a.day = d.day group by d.day`,
  },
  {
    ...PEOPLE,
    key: 'exchange.attended_by_region',
    name: 'Asistencia por región',
    definition: 'Personas que asistieron, por la región de su instancia; las de la sede central y otras instituciones no tienen región.',
    addsUpTo: 'exchange.attended',
    // Only the Ministry and other institutions have no region.
    sums: [{ whole: 'exchange.attended_by_region NONE', parts: ['exchange.attended_by_kind MINEDU', 'exchange.attended_by_kind OTHER'] }],
    sql: `select coalesce(z.id, 'NONE') as part, coalesce(z.name, 'Sin región') as label, count(*) as value,
      row_number() over (order by z.name collate "es-x-icu" nulls last) as position from ${CAME} left join region z on z.id = came.region_id group by z.id, z.name`,
  },
  {
    ...PEOPLE,
    key: 'exchange.attended_by_kind',
    name: 'Asistencia por tipo de instancia',
    definition: 'Personas que asistieron, por el tipo de su instancia de gestión.',
    addsUpTo: 'exchange.attended',
    sql: byKind('came.id'),
  },
  {
    ...PEOPLE,
    key: 'exchange.attended_by_duty',
    name: 'Asistencia por cargo',
    definition: 'Personas que asistieron, por su cargo, como lo dijeron al inscribirse o lo dice la hoja de asistencia.',
    addsUpTo: 'exchange.attended',
    sums: [{ whole: 'exchange.attended_by_duty DIRECTOR', parts: ['exchange.directors_regional', 'exchange.directors_ugel'] }],
    sql: `select k.part, k.label, count(came.id) as value, k.position from ${DUTIES} left join ${CAME} on came.duty = k.part group by k.part, k.label, k.position`,
  },
  {
    ...PEOPLE,
    key: 'exchange.directors_regional',
    name: 'Directoras y directores de DRE o GRE',
    definition: 'Personas que asistieron y que dirigen una DRE o GRE, según dijeron al inscribirse o dice la hoja de asistencia.',
    addsUpTo: null,
    sql: one('count(*)', `came.duty = 'DIRECTOR' and came.kind in ('DRE', 'GRE')`),
  },
  {
    ...PEOPLE,
    key: 'exchange.directors_ugel',
    name: 'Directoras y directores de UGEL',
    definition: 'Personas que asistieron y que dirigen una UGEL, según dijeron al inscribirse o dice la hoja de asistencia.',
    addsUpTo: null,
    sql: one('count(*)', `came.duty = 'DIRECTOR' and came.kind = 'UGEL'`),
  },
  {
    ...PEOPLE,
    key: 'exchange.regions',
    people: false,
    name: 'Regiones que participaron',
    definition: 'Regiones de las instancias de quienes asistieron.',
    unit: ['región', 'regiones'],
    addsUpTo: null,
    leastOf: 'exchange.attended',
    sql: one('count(distinct came.region_id)'),
  },
  {
    ...PEOPLE,
    key: 'exchange.igeds',
    people: false,
    name: 'Instancias que participaron',
    definition: 'Instancias de gestión de las que asistió al menos una persona.',
    unit: ['instancia', 'instancias'],
    addsUpTo: null,
    leastOf: 'exchange.attended',
    sql: one('count(distinct came.iged_code)'),
  },
  {
    ...PEOPLE,
    key: 'exchange.igeds_by_kind',
    people: false,
    name: 'Instancias que participaron por tipo',
    definition: 'Instancias de gestión de las que asistió al menos una persona, por su tipo.',
    unit: ['instancia', 'instancias'],
    addsUpTo: 'exchange.igeds',
    leastOf: 'exchange.attended_by_kind',
    sql: byKind('distinct came.iged_code'),
  },
];
