/** Pixels of the longer side. On paper two share the width of a page: 640 are 200 to the inch, and with less than 280 nobody tells what is in it. */
const SIDE = { PAPER: { most: 1_000, least: 280 }, PREVIEW: { most: 480, least: 480 } };
export type PictureSize = keyof typeof SIDE;
/** The compiler keeps the points of every photo at once: with many, each has fewer. */
const POINTS = 18_000_000;

/** So that the photos of a report take as much memory together, whether they are 20 or 300. */
export function sideOf(photos: number, size: PictureSize): number {
  const { most, least } = SIDE[size];
  return Math.max(least, Math.min(most, Math.round(Math.sqrt((POINTS / photos) * (4 / 3)))));
}
