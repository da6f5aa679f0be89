import type { FigureDefinition } from './figure.definition.js';

/** In the order they are shown; each kind has its rows in the bases `activities` and `reached`. */
const KINDS = `(values ('PERSONAL_ADVISORY', 'Asesorías personales', 1), ('TRANSFER_ADVISORY', 'Asesorías de transferencia', 2),
  ('EXCHANGE', 'Intercambios', 3), ('WEBINAR', 'Webinars', 4), ('CHALLENGE_ACCOMPANIMENT', 'Acompañamientos a desafíos', 5),
  ('INITIATIVE_ACCOMPANIMENT', 'Acompañamientos a iniciativas', 6), ('TRANSFER_COMPLETED', 'Transferencias concluidas', 7)) k(part, label, position)`;

const byKind = (counted: string, of: 'activities' | 'reached'): string => `select k.part, k.label, count(${counted}) as value, k.position
  from ${KINDS} left join ${of} a on a.kind = k.part group by k.part, k.label, k.position`;

const ACTIVITIES = { public: true, people: false } as const;

export const activityFigures: readonly FigureDefinition[] = [
  {
    ...ACTIVITIES,
    key: 'activities.held',
    name: 'Actividades realizadas',
    definition: 'Actividades de la Comunidad de Práctica que se realizaron durante el año, hasta la fecha de corte, de todos los tipos que se registran aquí.',
    unit: ['actividad', 'actividades'],
    addsUpTo: null,
    bases: ['activities'],
    sql: `select '' as part, '' as label, count(*) as value, 0 as position from activities`,
  },
  {
    ...ACTIVITIES,
    key: 'activities.by_kind',
    name: 'Actividades por tipo',
    definition: 'Actividades realizadas durante el año, hasta la fecha de corte, por tipo; asesorías, intercambios y webinars cuentan cuando se realizaron, los acompañamientos cuando se anotaron y una transferencia cuando concluyó sostenida o adaptada.',
    unit: ['actividad', 'actividades'],
    addsUpTo: 'activities.held',
    bases: ['activities'],
    sql: byKind('a.id', 'activities'),
  },
  {
    ...ACTIVITIES,
    key: 'activities.regions',
    name: 'Regiones alcanzadas por tipo de actividad',
    definition: 'Regiones de las instancias que tomaron parte en actividades de cada tipo durante el año; cada región cuenta una vez en cada tipo.',
    unit: ['región', 'regiones'],
    addsUpTo: null,
    bases: ['reached'],
    sql: byKind('distinct a.region_id', 'reached'),
  },
  {
    ...ACTIVITIES,
    key: 'activities.igeds',
    name: 'Instancias alcanzadas por tipo de actividad',
    definition: 'Instancias de gestión que tomaron parte en actividades de cada tipo durante el año; cada instancia cuenta una vez en cada tipo.',
    unit: ['instancia', 'instancias'],
    addsUpTo: null,
    bases: ['reached'],
    sql: byKind('distinct a.iged_code', 'reached'),
  },
];
