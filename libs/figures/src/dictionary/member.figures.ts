import { thresholdSql } from '../thresholds/threshold.rules.js';
import type { FigureDefinition } from './figure.definition.js';

/** Deeds that make somebody take part: not a comment, a mark, or what others decide about her practice. */
export const TAKING_PART = [
  'practice.admitted', 'improvement.done', 'initiative.shared', 'challenge.entry_accepted', 'challenge.completed', 'advisory.attended',
  'exchange.attended', 'exchange.presented', 'stand.held', 'webinar.attended', 'transfer.completed', 'circle.meeting_run',
] as const;

const PEOPLE = { unit: ['gestora o gestor', 'gestoras y gestores'], public: true, people: true } as const;

export const memberFigures: readonly FigureDefinition[] = [
  {
    ...PEOPLE,
    key: 'members.registered',
    name: 'Gestoras y gestores registrados',
    definition: 'Personas con cuenta de gestora o gestor creada hasta la fecha de corte, con el correo comprobado o invitadas; no cuentan las rechazadas ni las desactivadas.',
    addsUpTo: null,
    bases: ['registered'],
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from registered`,
  },
  {
    ...PEOPLE,
    key: 'members.ranked',
    name: 'En el ranking',
    definition: 'Personas con al menos un punto en la temporada que termina en el año y que el ranking de esa temporada cuenta.',
    addsUpTo: null,
    bases: [],
    sql: `select '' as part, '' as label, count(distinct t.member_id) as value, 0 as position from (
        select t.member_id from season s join season_total t on t.season_id = s.id
          where extract(year from s.ends_on) = $3::int and s.ranking_hash is null and t.ranked and t.points > 0
        union all
        select t.member_id from season s join season_place t on t.season_id = s.id
          where extract(year from s.ends_on) = $3::int and s.ranking_hash is not null and t.ranked and t.points > 0) t`,
  },
  {
    ...PEOPLE,
    key: 'members.continuous',
    name: 'Con participación continua',
    definition: 'Gestoras y gestores registrados que tomaron parte en {continuous_activities} o más actividades durante el año; comentar o marcar «me sirve» no cuenta como actividad.',
    addsUpTo: null,
    bases: ['registered'],
    // Person by person, until there are enough: her other facts, however many, are not read.
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from registered r where exists (
        select from fact f where f.member_id = r.id and f.withdrawn_at is null and f.occurred_at >= $1::timestamptz and f.occurred_at < $2::timestamptz
          and f.kind in (${TAKING_PART.map((kind) => `'${kind}'`).join(', ')})
        offset ${thresholdSql('continuous_activities')} - 1)`,
  },
  {
    ...PEOPLE,
    key: 'members.by_region',
    name: 'Gestoras y gestores por región',
    definition: 'Gestoras y gestores registrados hasta la fecha de corte, por la región de la instancia en la que trabajan hoy; quien trabaja en la sede central o aún no dijo dónde no tiene región.',
    addsUpTo: 'members.registered',
    // Whoever works in no Iged of a region: the same people under two names.
    sums: [{ whole: 'members.by_region NONE', parts: ['members.by_iged_kind OTHER'] }],
    bases: ['registered'],
    sql: `select g.id as part, g.name as label, count(r.id) as value, row_number() over (order by g.id = 'NONE', g.name collate "es-x-icu") as position
      from (select id, name from region union all values ('NONE', 'Sin región')) g left join registered r on coalesce(r.region_id, 'NONE') = g.id group by g.id, g.name`,
  },
  {
    ...PEOPLE,
    key: 'members.by_iged_kind',
    name: 'Gestoras y gestores por tipo de instancia',
    definition: 'Gestoras y gestores registrados hasta la fecha de corte, por el tipo de la instancia en la que trabajan hoy.',
    addsUpTo: 'members.registered',
    bases: ['registered'],
    sql: `select k.part, k.label, count(r.id) as value, k.position
      from (values ('REGIONAL', 'DRE y GRE', 1), ('UGEL', 'UGEL', 2), ('LOCAL_GOVERNMENT', 'Gobiernos locales', 3), ('OTHER', 'Otras', 4)) k(part, label, position)
      left join registered r on k.part = case when r.iged_kind in ('DRE', 'GRE') then 'REGIONAL' when r.iged_kind in ('UGEL', 'LOCAL_GOVERNMENT') then r.iged_kind else 'OTHER' end
      group by k.part, k.label, k.position`,
  },
  {
    ...PEOPLE,
    key: 'members.pending',
    name: 'Por confirmar',
    definition: 'Gestoras y gestores registrados que esperan que el equipo de la CoP confirme dónde trabajan.',
    public: false,
    addsUpTo: null,
    bases: ['registered'],
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from registered r join member m on m.id = r.id where m.status = 'PENDING'`,
  },
];
