import { PAGE_KINDS } from '../visits/visit.rules.js';
import type { FigureDefinition } from './figure.definition.js';

const VISITS = { unit: ['página', 'páginas'], public: true, people: false, bases: [] } as const;
const OF_THE_YEAR = `v.day >= ($1::timestamptz at time zone 'America/Lima')::date and v.day < $2::timestamptz at time zone 'America/Lima'`;
const KINDS = PAGE_KINDS.map(({ kind, label }, at) => `('${kind}', '${label}', ${at})`).join(', ');

export const visitFigures: readonly FigureDefinition[] = [
  {
    ...VISITS,
    key: 'visits.pages',
    name: 'Páginas públicas leídas',
    definition: 'Veces que este sitio entregó una página pública durante el año, contadas por el propio sitio sin cookies ni datos de nadie; no cuentan los robots ni los pasos dentro de la página.',
    addsUpTo: null,
    sql: `select '' as part, '' as label, coalesce(sum(v.visits), 0) as value, 0 as position from page_visit v where ${OF_THE_YEAR}`,
  },
  {
    ...VISITS,
    key: 'visits.by_kind',
    name: 'Páginas públicas leídas por clase',
    definition: 'Páginas públicas entregadas durante el año, por clase de página, contadas por el propio sitio sin cookies ni datos de nadie.',
    addsUpTo: 'visits.pages',
    sql: `select k.part, k.label, coalesce(sum(v.visits), 0) as value, k.position from (values ${KINDS}) k(part, label, position)
      left join page_visit v on v.kind = k.part and ${OF_THE_YEAR} group by k.part, k.label, k.position`,
  },
];
