import type { FigureDefinition } from '../dictionary/figure.definition.js';

const THINGS = { public: true, people: false, addsUpTo: null, bases: [] } as const;

const count = (from: string): string => `select '' as part, '' as label, count(*) as value, 0 as position from ${from}`;
const PRESENTED = `exchange_presentation p join programme_item i on i.id = p.item_id and i.removed_at is null where p.exchange_id = $1 and p.presented_at is not null`;
const inList = (list: 'islands' | 'schools' | 'modules'): string =>
  `select '' as part, '' as label, coalesce((select jsonb_array_length(n.${list}) from internship n where n.exchange_id = $1), 0) as value, 0 as position`;

/** What took place in the exchange. */
export const heldFigures: readonly FigureDefinition[] = [
  {
    ...THINGS,
    key: 'exchange.invited_regions',
    name: 'Regiones invitadas',
    definition: 'Regiones a las que se convocó en el plan del intercambio.',
    unit: ['región', 'regiones'],
    sql: count('exchange_region where exchange_id = $1'),
  },
  {
    ...THINGS,
    key: 'exchange.presented',
    name: 'Prácticas presentadas',
    definition: 'Prácticas del programa de las que se anotó que se presentaron.',
    unit: ['práctica', 'prácticas'],
    sql: count(PRESENTED),
  },
  {
    ...THINGS,
    key: 'exchange.commented',
    name: 'Prácticas con retroalimentación',
    definition: 'Prácticas presentadas cuya retroalimentación, encargada para el intercambio, está publicada.',
    unit: ['práctica', 'prácticas'],
    sql: count(`${PRESENTED} and exists (select from feedback f where f.id = p.feedback_id and f.status = 'PUBLISHED')`),
  },
  {
    ...THINGS,
    key: 'exchange.stands',
    name: 'Puestos de la feria de evidencias',
    definition: 'Puestos que quedaron en la feria de evidencias del intercambio.',
    unit: ['puesto', 'puestos'],
    sql: count('fair_stand where exchange_id = $1 and removed_at is null'),
  },
  {
    ...THINGS,
    key: 'exchange.contributions',
    name: 'Aportes y preguntas de visitantes',
    definition: 'Aportes y preguntas que dejaron quienes visitaron los puestos y que están publicados.',
    unit: ['mensaje', 'mensajes'],
    sql: count(`stand_contribution c join fair_stand s on s.id = c.stand_id and s.removed_at is null where s.exchange_id = $1 and c.state = 'PUBLISHED'`),
  },
  {
    ...THINGS,
    key: 'exchange.islands',
    name: 'Islas de la pasantía',
    definition: 'Islas del circuito de la pasantía.',
    unit: ['isla', 'islas'],
    sql: inList('islands'),
  },
  {
    ...THINGS,
    key: 'exchange.schools',
    name: 'Escuelas de la pasantía',
    definition: 'Escuelas que participaron en la pasantía.',
    unit: ['escuela', 'escuelas'],
    sql: inList('schools'),
  },
  {
    ...THINGS,
    key: 'exchange.modules',
    name: 'Módulos de aliados',
    definition: 'Módulos que los aliados llevaron a la pasantía.',
    unit: ['módulo', 'módulos'],
    sql: inList('modules'),
  },
  {
    ...THINGS,
    key: 'exchange.testimonials',
    name: 'Testimonios',
    definition: 'Testimonios del intercambio dados con consentimiento y publicados.',
    unit: ['testimonio', 'testimonios'],
    sql: count(`testimonial where exchange_id = $1 and state = 'SHOWN'`),
  },
  {
    ...THINGS,
    key: 'exchange.replica_wishes',
    name: 'Deseos de replicar una práctica',
    definition: 'Testimonios publicados en los que alguien dijo que quiere replicar una práctica.',
    unit: ['deseo', 'deseos'],
    sql: count(`testimonial where exchange_id = $1 and state = 'SHOWN' and wishes_replica`),
  },
];
