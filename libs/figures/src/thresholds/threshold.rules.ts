/** Numbers that a definition says: how they start, and what staff may set them to. */
export const THRESHOLDS = {
  fewest_people: {
    name: 'Personas para publicar un grupo',
    about: 'Un grupo de menos personas se reserva en todo lo público, y con él lo que permitiría deducirlo.',
    value: 5,
    min: 3,
    max: 50,
  },
  continuous_activities: {
    name: 'Actividades para la participación continua',
    about: 'Con cuántas actividades en el año se cuenta a una persona «con participación continua».',
    value: 3,
    min: 2,
    max: 30,
  },
} as const;

export type ThresholdKey = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdKey, number>>;

export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];

export function isThreshold(key: string): key is ThresholdKey {
  return Object.hasOwn(THRESHOLDS, key);
}

const UNITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince',
  'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis',
  'veintisiete', 'veintiocho', 'veintinueve'];
const TENS: Record<number, string> = { 3: 'treinta', 4: 'cuarenta', 5: 'cincuenta' };

/** Of 0 to 59, as before «personas» or «actividades». */
export function inWords(value: number): string {
  const words = value < 30 ? UNITS[value] : `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : ` y ${UNITS[value % 10]}`}`;
  return words.replace(/uno$/, 'una');
}

/** A sentence with the numbers in force in place of their names: `{fewest_people}`. */
export function said(sentence: string, thresholds: Thresholds): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => (isThreshold(key) ? inWords(thresholds[key]) : whole));
}

/** As SQL: the number in force at the cut-off $2 of a figure. */
export function thresholdSql(key: ThresholdKey): string {
  return `coalesce((select t.value from figure_threshold t where t.key = '${key}'
      and t.valid_from <= (($2::timestamptz - interval '1 microsecond') at time zone 'America/Lima')::date
    order by t.valid_from desc, t.position desc limit 1), ${THRESHOLDS[key].value})`;
}
