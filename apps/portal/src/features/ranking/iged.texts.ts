import { decimal, plural } from '@lib/web-ui';

export const familyWords = { REGIONAL: 'DRE y GRE', UGEL: 'UGEL', LOCAL_GOVERNMENT: 'Gobiernos locales' } as const;
export const sizeWords = { SMALL: 'tamaño pequeño', MEDIUM: 'tamaño mediano', LARGE: 'tamaño grande' } as const;
export const connectivityWords = { LOW: 'conectividad baja', MEDIUM: 'conectividad media', HIGH: 'conectividad alta' } as const;

const one = (value: number): string => decimal(value, 1);

export const igedTexts = {
  title: (season: string) => `Ranking de instituciones ${season.replace(/^Temporada /, '')}`.trim(),
  description: 'DRE, GRE, UGEL y gobiernos locales por los puntos de cada persona activa de la Comunidad de Práctica.',
  lead: 'Puntos de la temporada entre las personas activas de cada institución: así una pequeña y una grande se miran igual.',
  family: 'Tipo',
  allFamilies: 'Todas',
  caption: (total: number, min: number) =>
    `${plural(total, 'institución tiene', 'instituciones tienen')} al menos ${min} personas activas en esta lista.`,
  institution: 'Institución',
  perMember: 'Puntos por persona',
  detail: (members: number, points: number) => `${plural(members, 'persona activa', 'personas activas')}, ${plural(points, 'punto', 'puntos')}`,
  definitionTitle: 'Cómo se calcula',
  minimum: (min: number, below: number | null) =>
    `Con menos de ${min} personas activas una institución no se ordena ni se muestran sus cifras, para cuidar a su gente.${
      below ? ` Hoy ${below === 1 ? 'hay una así' : `hay ${below} así`}.` : ''
    }`,
  mine: 'Tu institución',
  place: (position: number) => `${decimal(position)}.º`,
  of: (total: number) => `de ${plural(total, 'institución', 'instituciones')}`,
  perPerson: (value: number, members: number) => `${one(value)} puntos por persona, con ${plural(members, 'persona activa', 'personas activas')}.`,
  missing: (members: number, min: number) =>
    `Tiene ${plural(members, 'persona activa', 'personas activas')}: con ${min - members} más entra al ranking. Invita a tu equipo a participar.`,
  notYet: 'Tu institución aún no tiene personas con puntos en esta lista.',
  people: 'Ver a las personas de mi institución',
  around: 'Cerca de tu institución',
  emptyTitle: 'Aún no hay instituciones que ordenar aquí',
  empty: (min: number) => `Una institución entra cuando ${min} de sus gestoras y gestores tienen puntos en la temporada.`,
  visitor: 'Ingresa para ver dónde está tu institución.',
};

export const equityTexts = {
  title: (season: string) => `Entre parecidas ${season.replace(/^Temporada /, '')}`.trim(),
  description: 'Cada institución frente a la mediana de las que trabajan con tamaño y conectividad parecidos.',
  lead: 'No es lo mismo participar con buena señal que sin ella. Aquí cada institución se mira junto a las de su tipo, tamaño y conectividad.',
  choose: 'Instituciones parecidas',
  peers: (igeds: number) => `(${igeds})`,
  sentence: (name: string, igeds: number, median: number) =>
    `Entre ${igeds} instituciones parecidas (${name}), la mitad llega a ${one(median)} puntos por persona activa o más.`,
  mineAbove: (by: number) => `Tu institución está ${one(by)} por encima de esa mediana.`,
  mineBelow: (by: number) => `Tu institución está ${one(by)} por debajo de esa mediana.`,
  mineEqual: 'Tu institución está justo en esa mediana.',
  tooFew: (name: string, igeds: number, min: number) =>
    `Solo hay ${plural(igeds, 'institución', 'instituciones')} así (${name}); hacen falta ${min} para comparar.`,
  against: 'Frente a la mediana',
  above: (by: number) => `+${one(by)}, por encima`,
  below: (by: number) => `−${one(by)}, por debajo`,
  equal: 'en la mediana',
  caption: 'Puntos por persona activa y distancia a la mediana',
  sourceTitle: 'De dónde sale la conectividad y el tamaño',
  notOfficial: 'Los anota el equipo de la CoP; no son datos oficiales.',
  source: (source: string, asOf: string, igeds: number) => `${source}, al ${asOf} (${plural(igeds, 'institución', 'instituciones')})`,
  without: (count: number) => `${plural(count, 'institución del ranking aún no tiene', 'instituciones del ranking aún no tienen')} anotados estos datos y no se comparan.`,
  emptyTitle: 'Todavía no hay con qué comparar',
  empty: 'Falta que el equipo de la CoP anote el tamaño y la conectividad de las instituciones. Mientras tanto, mira el ranking de todas.',
  toRanking: 'Ver el ranking de instituciones',
};
