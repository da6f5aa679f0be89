import { foldText } from '@lib/kernel';

/** A number that somebody wrote, with what it counts; `ofPart`: of a place alone, as in «10 gestores de la UGEL Ica». */
export type WrittenNumber = { value: number; written: string; noun: string; sentence: string; ofPart: boolean };

const SMALL: Record<string, number> = {
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15,
  dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiun: 21, veintiuna: 21, veintidos: 22, veintitres: 23,
  veinticuatro: 24, veinticinco: 25, veintiseis: 26,
};

/** Between digits, a space, a comma or a point with three digits after it is of thousands; otherwise it begins the decimals. */
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+`;
const WORDS = [...Object.keys(SMALL), 'dieciséis', 'veintiún', 'veintidós', 'veintitrés', 'veintiséis'].join('|');
const NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}.,/°º-])(${DIGITS}|${WORDS})(?![\p{L}\p{N}/-]|[.,]\d)[ \u00a0]+(\p{L}+)(?=(?:[ \u00a0]+(\p{L}+)(?:[ \u00a0]+(?:la |el |las |los )?(\p{L}+))?)?)`, 'giu');

/** Words between a number and what it counts. */
const PASSED = new Set(['nuevas', 'nuevos', 'distintas', 'distintos', 'diferentes', 'grandes']);
/** What follows a number and counts nothing of an exchange. */
const NO_NOUN = new Set(['de', 'y', 'a', 'o', 'al', 'por', 'en', 'del', 'que', 'con', 'para', 'mil', 'millones', 'dia', 'dias', 'hora', 'horas', 'minutos', 'ano', 'anos', 'mes', 'meses', 'semanas', 'veces', 'puntos', 'soles']);
/** Before a number, they make it part of a name: UGEL 04 Comas, artículo 5 inciso. */
const NAMING = /(?:^|[^a-z])(?:ugel|ley|articulo|numero|n|no|resolucion|decreto|ie|colegio|institucion educativa|dia)[.°º]*\s*$/;

/** The numbers of a text that count something; codes, dates, percentages and decimals are not among them. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(NUMBER)].flatMap((match) => {
      const [, digits = '', first = '', second = '', third = ''] = match;
      const before = foldText(sentence.slice(Math.max(0, match.index - 24), match.index)).trimEnd();
      const noun = PASSED.has(foldText(first)) ? foldText(second) : foldText(first);
      if (/^0\d/.test(digits) || NAMING.test(before) || noun === '' || NO_NOUN.has(noun)) return [];
      const value = SMALL[foldText(digits)] ?? Number(digits.replace(/\D/g, ''));
      const ofPart = /^del?$/i.test(second) && /^\p{Lu}/u.test(third);
      return [{ value, written: `${digits} ${first}`.trim(), noun: singular(noun), sentence, ofPart }];
    }),
  );
}

/** Where one sentence ends and the next begins; a point between digits ends nothing. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}¿¡])|\n+/u).filter((one) => one.trim() !== '');
}

/** Enough of a plural to compare nouns: regiones and región, prácticas and práctica. */
export function singular(noun: string): string {
  if (/(?:[nrldj]es)$/.test(noun) && !/(?:ugeles)$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/s$/, '');
}
