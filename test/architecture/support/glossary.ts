import type { DeclaredName } from './declared-names.js';

export type Term = { term: string; never: string[]; except: RegExp[] };

const quoted = /`([^`]+)`/g;

/** Reads the table of docs/glossary.md. */
export function termsOf(glossary: string): Term[] {
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Term'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, term = '', , never = '', except = '']) => ({
      term,
      never: never.split(',').map((word) => word.trim().toLowerCase()),
      except: [...except.matchAll(quoted)].map((match) => new RegExp(`^${(match[1] ?? '').replaceAll('*', '\\w*')}$`)),
    }));
}

/** `libs/recognition` of `libs/recognition/src/levels/level.rules.ts:4`. */
const folderOf = (where: string): string => where.split('/').slice(0, 2).join('/');

/** `PracticeUnderReview`, `practice_review` and `HTTPReviews` all hold the word "review". */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]));

/** "where: name says 'word'; the glossary calls it term" for each name that says a word nobody says. */
export function misnomers(names: DeclaredName[], terms: Term[]): string[] {
  return names.flatMap(({ name, where }) =>
    terms.flatMap(({ term, never, except }) => {
      if (except.some((pattern) => pattern.test(name) || pattern.test(folderOf(where)))) return [];
      const words = wordsOf(name);
      return never
        .filter((word) => words.includes(word))
        .map((word) => `${where}: ${name} says "${word}"; see "${term}" in docs/glossary.md`);
    }),
  );
}
