import type { FigureDefinition } from './figure.definition.js';

/** Allies as they were at the cut-off: listed by then, and not retired before it. */
const ALLIES = `ally y where y.created_at < $2::timestamptz and coalesce((select m.action <> 'RETIRE' from ally_move m
  where m.ally_id = y.id and m.action in ('RETIRE', 'RESTORE') and m.made_at < $2::timestamptz order by m.position desc limit 1), true)`;
const ALLY_KINDS = `(values ('INTERNATIONAL', 'Cooperación internacional', 1), ('UNIVERSITY', 'Universidades', 2), ('FOUNDATION', 'Fundaciones', 3),
  ('CIVIL_SOCIETY', 'Sociedad civil', 4), ('COMPANY', 'Empresas', 5), ('STATE', 'Entidades del Estado', 6), ('OTHER', 'Otras', 7)) k(part, label, position)`;
/** Meetings of the year, with the people who were there. */
const MEETINGS = `circle_meeting m where m.held_at >= $1::timestamptz and m.held_at < $2::timestamptz`;
const CAME = `(select a.member_id, p.iged_code, g.region_id from ${MEETINGS.replace(' where', ` join meeting_attendance a on a.meeting_id = m.id
    and (a.confirmed or (a.marked and a.confirmed is distinct from false)) join member p on p.id = a.member_id left join iged g on g.code = p.iged_code where`)}) came`;

const SHARED = { public: true, people: false, addsUpTo: null, bases: [] } as const;
const OF_THE_TEAM = { ...SHARED, public: false, people: true, unit: ['persona', 'personas'] } as const;
const total = (from: string, value = 'count(*)'): string => `select '' as part, '' as label, ${value} as value, 0 as position from ${from}`;

export const spaceFigures: readonly FigureDefinition[] = [
  {
    ...SHARED,
    key: 'allies.active',
    name: 'Aliados',
    definition: 'Instituciones aliadas que estaban en el directorio en la fecha de corte.',
    unit: ['aliado', 'aliados'],
    sql: total(ALLIES),
  },
  {
    ...SHARED,
    key: 'allies.by_kind',
    name: 'Aliados por tipo',
    definition: 'Instituciones aliadas que estaban en el directorio en la fecha de corte, por su tipo.',
    unit: ['aliado', 'aliados'],
    addsUpTo: 'allies.active',
    sql: `select k.part, k.label, count(y.id) as value, k.position from ${ALLY_KINDS} left join (select y.id, y.kind from ${ALLIES}) y on y.kind = k.part group by k.part, k.label, k.position`,
  },
  {
    ...SHARED,
    key: 'allies.contributing',
    name: 'Aliados que aportaron',
    definition: 'Instituciones aliadas con al menos un aporte durante el año a un intercambio, un desafío, una asesoría o un webinar.',
    unit: ['aliado', 'aliados'],
    sql: total(
      `ally_contribution c where c.withdrawn_at is null and c.happened_on >= ($1::timestamptz at time zone 'America/Lima')::date and c.happened_on < ($2::timestamptz at time zone 'America/Lima')`,
      'count(distinct c.ally_id)',
    ),
  },
  {
    ...SHARED,
    key: 'circles.open',
    name: 'Círculos',
    definition: 'Círculos creados hasta la fecha de corte que siguen abiertos hoy.',
    unit: ['círculo', 'círculos'],
    sql: total(`circle c where c.created_at < $2::timestamptz and c.state = 'OPEN'`),
  },
  {
    ...SHARED,
    key: 'circles.meetings',
    name: 'Reuniones de círculos',
    definition: 'Reuniones de círculos que terminaron durante el año, hasta la fecha de corte.',
    unit: ['reunión', 'reuniones'],
    sql: total(MEETINGS),
  },
  {
    ...SHARED,
    key: 'circles.regions',
    name: 'Regiones en los círculos',
    definition: 'Regiones de las instancias donde trabaja hoy quien asistió a las reuniones de círculos del año; cada región cuenta una vez.',
    unit: ['región', 'regiones'],
    sql: total(CAME, 'count(distinct came.region_id)'),
  },
  {
    ...SHARED,
    key: 'circles.igeds',
    name: 'Instancias en los círculos',
    definition: 'Instancias de gestión donde trabaja hoy quien asistió a las reuniones de círculos del año; cada instancia cuenta una vez.',
    unit: ['instancia', 'instancias'],
    sql: total(CAME, 'count(distinct came.iged_code)'),
  },
  {
    ...OF_THE_TEAM,
    key: 'circles.members',
    name: 'Personas en círculos',
    definition: 'Personas que hoy integran un círculo creado hasta la fecha de corte y que sigue abierto; cada una cuenta una vez.',
    sql: total(`circle_member x join circle c on c.id = x.circle_id where x.state = 'IN' and c.state = 'OPEN' and c.created_at < $2::timestamptz`, 'count(distinct x.member_id)'),
  },
  {
    ...OF_THE_TEAM,
    key: 'circles.attendees',
    name: 'Personas que asistieron a círculos',
    definition: 'Personas que asistieron a reuniones de círculos que terminaron durante el año; cada una cuenta una vez.',
    sql: total(CAME, 'count(distinct came.member_id)'),
  },
  {
    ...SHARED,
    public: false,
    key: 'circles.stale',
    name: 'Círculos sin reunirse',
    definition: 'Círculos abiertos que en la fecha de corte llevaban sesenta días o más sin reunirse.',
    unit: ['círculo', 'círculos'],
    sql: total(`circle c where c.state = 'OPEN' and c.last_met_at < $2::timestamptz - interval '60 days'`),
  },
];
