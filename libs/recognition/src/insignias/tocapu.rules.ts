/** A grade is told by the frame of the same figure. */
export type InsigniaGradeNumber = 1 | 2 | 3;

/** Colours of a figure: `ground` below, `a`, `b` and `c` for its parts. */
export type Palette = { ground: string; a: string; b: string; c: string };

/**
 * A figure on a grid of 8 x 8. Eight rows of four signs are mirrored to the right. Four rows of eight are turned half a round
 * below, and there `a` and `b` change places: what one gives the other receives.
 * Signs: `.` ground; `a`, `b`, `c` a whole cell; `1 2 3 4` half a cell of `a` with its right angle below left, below right, above
 * left, above right; `5 6 7 8` the same of `b`.
 */
export type Figure = { palette: Palette; rows: readonly string[] };

type Cell = { sign: string; x: number; y: number };

const SIDE = 64;
const BAND = 8;
const CELL = 6;
const GOLD = '#f0c04e';
const BAND_INK = '#1c2430';
/** Keeps the band apart from a dark page. */
const EDGE = '#5d6675';
const MIRRORED: Record<string, string> = { 1: '2', 2: '1', 3: '4', 4: '3', 5: '6', 6: '5', 7: '8', 8: '7' };
const TURNED: Record<string, string> = { a: 'b', b: 'a', 1: '8', 2: '7', 3: '6', 4: '5', 5: '4', 6: '3', 7: '2', 8: '1' };

/** All 64 signs, row by row. */
export function gridOf(rows: readonly string[]): string[] {
  if (rows.length === 8) return rows.map((row) => row + swapped(row, MIRRORED));
  return [...rows, ...[...rows].reverse().map((row) => swapped(row, TURNED))];
}

function swapped(row: string, table: Record<string, string>): string {
  return [...row]
    .reverse()
    .map((sign) => table[sign] ?? sign)
    .join('');
}

/** The tocapu in its colours. Presentation attributes only: no style, no script, nothing to load. `extra` stands before the figure. */
export function tocapu({ palette, rows }: Figure, grade: InsigniaGradeNumber, title: string, extra = ''): string {
  const { ground, a, b, c } = palette;
  const frame = `<rect x=".5" y=".5" width="63" height="63" rx="3" fill="${BAND_INK}" stroke="${EDGE}"/>${trimmings(grade, GOLD)}`;
  const inside = `<rect x="8" y="8" width="48" height="48" fill="${ground}"/>`;
  return svg(title, extra, frame + inside + paths(rows, { a, b, c }));
}

/** The same in one ink, for stamps, photocopies and what is still to come: `b` becomes a smaller square. */
export function tocapuInOneInk({ rows }: Figure, grade: InsigniaGradeNumber, title: string, ink: string): string {
  const frame = `<rect x="1" y="1" width="62" height="62" rx="3" fill="none" stroke="${ink}" stroke-width="2"/>${trimmings(grade, ink)}`;
  const cells = cellsOf(rows);
  const solid = cells.filter(({ sign }) => 'ac1234'.includes(sign)).map(shape);
  const light = cells.filter(({ sign }) => 'b5678'.includes(sign)).map(({ x, y }) => `M${x + 1.5} ${y + 1.5}h3v3h-3z`);
  return svg(title, '', `${frame}<path fill="${ink}" d="${[...solid, ...light].join('')}"/>`);
}

function svg(title: string, extra: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 ${SIDE} ${SIDE}" width="256" height="256" role="img"><title>${escaped(title)}</title>${extra}${body}</svg>`;
}

/** First grade: a plain band. Second: a stone in each corner and side. Third: a band all of stones. */
function trimmings(grade: InsigniaGradeNumber, ink: string): string {
  if (grade === 1) return '';
  const places = grade === 2 ? [2, 30, 58] : [2, 9, 16, 23, 30, 37, 44, 51, 58];
  const edges = places.flatMap((at) => [`M${at} 2h4v4h-4z`, `M${at} 58h4v4h-4z`]);
  const sides = places.slice(1, -1).flatMap((at) => [`M2 ${at}h4v4h-4z`, `M58 ${at}h4v4h-4z`]);
  return `<path fill="${ink}" d="${[...edges, ...sides].join('')}"/>`;
}

function cellsOf(rows: readonly string[]): Cell[] {
  return gridOf(rows).flatMap((row, line) => [...row].map((sign, at) => ({ sign, x: BAND + at * CELL, y: BAND + line * CELL })));
}

/** One path for each colour, so that equal neighbours have no seam. */
function paths(rows: readonly string[], inks: Record<'a' | 'b' | 'c', string>): string {
  const cells = cellsOf(rows);
  const path = (signs: string, ink: string): string => {
    const shapes = cells.filter(({ sign }) => signs.includes(sign)).map(shape);
    return shapes.length > 0 ? `<path fill="${ink}" d="${shapes.join('')}"/>` : '';
  };
  return path('a1234', inks.a) + path('b5678', inks.b) + path('c', inks.c);
}

function shape({ sign, x, y }: Cell): string {
  switch (sign) {
    case '1':
    case '5':
      return `M${x} ${y}v6h6z`;
    case '2':
    case '6':
      return `M${x + CELL} ${y}v6h-6z`;
    case '3':
    case '7':
      return `M${x} ${y}h6l-6 6z`;
    case '4':
    case '8':
      return `M${x} ${y}h6v6z`;
    default:
      return `M${x} ${y}h6v6h-6z`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
