import type { FigureDefinition } from './figure.definition.js';

const PRACTICES = { unit: ['práctica', 'prácticas'], public: true, people: false, bases: ['practices'] } as const;
const IGEDS = { unit: ['instancia', 'instancias'], public: true, people: false, bases: ['igeds'] } as const;

const COUNTED = 'coalesce(sum(p.practices), 0)';
const total = (where: string): string => `select '' as part, '' as label, ${COUNTED} as value, 0 as position from practices p where ${where}`;

export const practiceFigures: readonly FigureDefinition[] = [
  {
    ...PRACTICES,
    key: 'practices.in_force',
    name: 'Prácticas vigentes',
    definition: 'Prácticas publicadas cuya vigencia no había vencido en la fecha de corte.',
    addsUpTo: null,
    sql: total('p.in_force'),
  },
  {
    ...PRACTICES,
    key: 'practices.by_stage',
    name: 'Prácticas vigentes por estadio',
    definition: 'Prácticas vigentes en la fecha de corte, por el último estadio decidido hasta ese día; sin decisión, están en el inicial.',
    addsUpTo: 'practices.in_force',
    sql: `select k.part, k.label, ${COUNTED} as value, k.position
      from (values ('INITIAL', 'Inicial', 1), ('INTERMEDIATE', 'Intermedio', 2), ('ADVANCED', 'Avanzado', 3)) k(part, label, position)
      left join practices p on p.stage = k.part and p.in_force group by k.part, k.label, k.position`,
  },
  {
    ...PRACTICES,
    key: 'practices.referent',
    name: 'Prácticas referentes',
    definition: 'Prácticas vigentes en la fecha de corte que estaban designadas como referentes.',
    addsUpTo: null,
    sql: total('p.in_force and p.referent'),
  },
  {
    ...PRACTICES,
    key: 'practices.by_region',
    name: 'Prácticas vigentes por región',
    definition: 'Prácticas vigentes en la fecha de corte, por la región de la instancia que la lidera.',
    addsUpTo: 'practices.in_force',
    sql: `select g.id as part, g.name as label, ${COUNTED} as value, row_number() over (order by g.name collate "es-x-icu") as position
      from region g left join practices p on p.region_id = g.id and p.in_force group by g.id, g.name`,
  },
  {
    ...PRACTICES,
    key: 'practices.by_theme',
    name: 'Prácticas vigentes por tema',
    definition: 'Prácticas vigentes en la fecha de corte, por tema; las de un subtema cuentan en su tema.',
    addsUpTo: 'practices.in_force',
    sql: `select t.id as part, t.name as label, ${COUNTED} as value, row_number() over (order by t.position, t.name collate "es-x-icu") as position
      from theme t left join (select p.practices, coalesce(t.parent_id, t.id) as theme_id from practices p join theme t on t.id = p.theme_id where p.in_force) p on p.theme_id = t.id
      where t.parent_id is null group by t.id, t.name, t.position, t.enabled having t.enabled or ${COUNTED} > 0`,
  },
  {
    ...PRACTICES,
    key: 'practices.admitted',
    name: 'Prácticas admitidas en el año',
    definition: 'Prácticas cuya primera edición se admitió durante el año, hasta la fecha de corte, sigan o no vigentes.',
    addsUpTo: null,
    sql: total('p.month > 0'),
  },
  {
    ...PRACTICES,
    key: 'practices.by_month',
    name: 'Prácticas admitidas por mes',
    definition: 'Prácticas cuya primera edición se admitió en cada mes del año, hasta la fecha de corte.',
    addsUpTo: 'practices.admitted',
    sql: `select lpad(k.month::text, 2, '0') as part, (array['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'])[k.month] as label,
        ${COUNTED} as value, k.month as position
      from generate_series(1, extract(month from ($2::timestamptz - interval '1 microsecond') at time zone 'America/Lima')::int) k(month)
      left join practices p on p.month = k.month group by k.month`,
  },
  {
    ...IGEDS,
    key: 'igeds.with_practices',
    name: 'Instancias con prácticas',
    definition: 'Instancias de gestión que lideran o comparten al menos una práctica vigente en la fecha de corte.',
    addsUpTo: null,
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from igeds`,
  },
  {
    ...IGEDS,
    key: 'igeds.by_kind',
    name: 'Instancias con prácticas por tipo',
    definition: 'Instancias de gestión que lideran o comparten al menos una práctica vigente en la fecha de corte, por tipo de instancia.',
    addsUpTo: 'igeds.with_practices',
    sql: `select k.part, k.label, count(g.code) as value, k.position
      from (values ('REGIONAL', 'DRE y GRE', 1), ('UGEL', 'UGEL', 2), ('LOCAL_GOVERNMENT', 'Gobiernos locales', 3), ('MINEDU', 'Sede central', 4)) k(part, label, position)
      left join igeds g on g.kind = k.part group by k.part, k.label, k.position having k.part <> 'MINEDU' or count(g.code) > 0`,
  },
  {
    ...PRACTICES,
    key: 'practices.waiting',
    name: 'Prácticas por admitir',
    definition: 'Prácticas enviadas que hoy esperan una decisión de admisión, sin contar las observadas.',
    public: false,
    addsUpTo: null,
    bases: [],
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from practice where status = 'SUBMITTED' and submitted_at < $2::timestamptz`,
  },
];
