import { foldText } from '@lib/kernel';
import type { OfficialNames } from './check-facts.js';

export type UnlikeName = { written: string; official: string };
type Word = { raw: string; key: string };

const LINKS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e']);
const OFFICES = new Set(['ugel', 'dre', 'gre']);

/** Spellings that differ between sources are one: Nasca and Nazca, Cusco and Cuzco. */
export const spellingKey = (text: string): string => foldText(text).replace(/z/g, 's').replace(/[^a-z0-9 ]+/g, ' ').replace(/\s+/g, ' ').trim();

const wordsOf = (text: string): Word[] => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([raw]) => ({ raw, key: spellingKey(raw) }));
const isNumber = ({ key }: Word): boolean => /^\d+$/.test(key);
const isCapital = ({ raw }: Word): boolean => /^\p{Lu}/u.test(raw);
const same = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length && one.every(({ raw }, at) => raw.toLocaleLowerCase('es') === other[at]?.raw.toLocaleLowerCase('es'));
const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');
const written = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

/** How many signs apart, up to three: more is another word. */
export function signsApart(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, sign] of [...one].entries()) {
    const next = [at + 1];
    for (let j = 1; j <= other.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (sign === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(row[other.length] ?? 3, 3);
}

type Book = { byKey: Map<string, Word[][]>; longest: number };

function bookOf(names: readonly string[], drop: (word: Word) => boolean = () => false): Book {
  const byKey = new Map<string, Word[][]>();
  let longest = 0;
  for (const name of names) {
    const words = wordsOf(name).filter((word) => !drop(word));
    const key = keysOf(words);
    byKey.set(key, [...(byKey.get(key) ?? []), words]);
    longest = Math.max(longest, words.length);
  }
  return { byKey, longest };
}

/** The longest known name that begins at a word: how many words it takes, and what is official when it is written otherwise. */
function knownAt(words: readonly Word[], at: number, { byKey, longest }: Book): { size: number; unlike: UnlikeName | null } | null {
  for (let size = Math.min(longest, words.length - at); size > 0; size -= 1) {
    const here = words.slice(at, at + size);
    const found = byKey.get(keysOf(here));
    if (found === undefined) continue;
    const official = found.some((one) => same(one, here)) ? null : found[0];
    return { size, unlike: official ? { written: written(here), official: written(official) } : null };
  }
  return null;
}

/** The words of the mention of an instance: its kind, its number, and the names that follow. */
function mentionAt(words: readonly Word[], at: number): Word[] {
  const mention = [words[at] as Word];
  for (const word of words.slice(at + 1, at + 9)) {
    if (!isNumber(word) && !isCapital(word) && !(mention.length > 1 && LINKS.has(word.key))) break;
    if (OFFICES.has(word.key)) break;
    mention.push(word);
  }
  while (mention.length > 1 && LINKS.has(mention.at(-1)?.key ?? '')) mention.pop();
  return mention.some((word, place) => place > 0 && !isNumber(word)) ? mention : [];
}

export type SpellingBooks = { places: Book; igeds: Book; people: Book; igedNames: string[] };

export function spellingBooks({ regions, provinces, igeds, allies, people }: OfficialNames): SpellingBooks {
  return { places: bookOf([...regions, ...provinces, ...allies]), igeds: bookOf(igeds, isNumber), people: bookOf(people), igedNames: igeds };
}

/** Names written otherwise than where they are official, once each; and instances that no list has. */
export function misspelt(text: string, books: SpellingBooks): { unlike: UnlikeName[]; unknown: string[] } {
  const unlike = new Map<string, UnlikeName>();
  const unknown = new Set<string>();
  for (const clause of text.split(/[.,;:()«»"“”!?¡¿\n]+/)) inClause(wordsOf(clause), books, unlike, unknown);
  return { unlike: [...unlike.values()], unknown: [...unknown] };
}

/** A name never goes over a sign of punctuation. */
function inClause(words: readonly Word[], books: SpellingBooks, unlike: Map<string, UnlikeName>, unknown: Set<string>): void {
  const note = (one: UnlikeName | null): void => void (one && unlike.set(`${one.written}|${one.official}`, one));
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const mention = OFFICES.has(word.key) ? mentionAt(words, at) : [];
    if (mention.length > 0) {
      const named = mention.filter((one) => !isNumber(one));
      const found = knownAt(named, 0, books.igeds);
      if (found && found.size > 1) note(found.unlike);
      else {
        const near = nearest(named, books.igeds);
        if (near) note({ written: written(mention), official: near });
        else unknown.add(written(mention));
      }
      at += mention.length;
      continue;
    }
    const known = isCapital(word) ? (knownAt(words, at, books.people) ?? knownAt(words, at, books.places)) : null;
    if (known) note(known.unlike);
    else if (isCapital(word)) note(almostPerson(words, at, books.people));
    at += known?.size ?? 1;
  }
}

/** With its «ugel »: in a shorter one two signs make another place. */
const LONG_NAME = 13;

/** An instance whose name is one or two signs away. */
function nearest(named: readonly Word[], { byKey }: Book): string | null {
  for (let size = named.length; size > 1; size -= 1) {
    const key = keysOf(named.slice(0, size));
    const close = [...byKey.entries()].find(([official]) => signsApart(official, key) <= (key.length > LONG_NAME ? 2 : 1));
    if (close) return written(close[1][0] as Word[]);
  }
  return null;
}

/** A person of three words or more, of which all but one are theirs and that one is a sign or two away. */
function almostPerson(words: readonly Word[], at: number, { byKey }: Book): UnlikeName | null {
  for (const official of [...byKey.values()].flat()) {
    const here = words.slice(at, at + official.length);
    if (official.length < 3 || here.length !== official.length) continue;
    const wrong = official.filter((word, place) => word.key !== here[place]?.key);
    const [one] = wrong;
    if (wrong.length === 1 && one && signsApart(one.key, here[official.indexOf(one)]?.key ?? '') <= 2)
      return { written: written(here), official: written(official) };
  }
  return null;
}
