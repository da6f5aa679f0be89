import { foldText } from '@lib/kernel';

const LONGEST = 70;
const DASH = '-';

/** The title as a path: whole words, at most 70 characters. A title of signs only becomes "practica". */
export function slugOf(title: string): string {
  const words = foldText(title).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? slug + DASH + word : word;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, LONGEST) || 'practica';
}

/** What tells two practices of the same title apart: the number of the code, as in `titulo-0042`. */
export function slugWithCode(title: string, code: string): string {
  return slugOf(title) + DASH + (code.split(DASH).at(-1) ?? code).toLowerCase();
}
