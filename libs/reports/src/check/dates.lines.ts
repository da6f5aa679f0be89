import { foldText } from '@lib/kernel';
import type { ReportContent } from '../content/report-content.js';
import type { CheckFacts } from './check-facts.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';
import { sentencesOf } from './numbers.rules.js';
import type { OwnText } from './own-texts.lines.js';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'];
/** «14 y 15 de mayo de 2026», «del 14 al 15 de mayo». */
const DATE = /(\d{1,2})(?:\s*(?:,|y|al|-|–)\s*(\d{1,2}))?\s+de\s+([a-z]+)(?:\s+del?\s+(\d{4}))?/g;
/** A sentence that says when the exchange was, and not when something else happened. */
const OF_EXCHANGE = /intercambio|encuentro|se realizo|se llevo a cabo|se desarrollo|nos reunimos|tuvo lugar|se celebro/;
/** Or when one registers, or what comes afterwards. */
const OF_OTHERS = /inscripci|inscribi|convocatoria|plazo|proximo|siguiente|resolucion/;

type Day = { iso: string; written: string };

function monthOf(word: string): number {
  return MONTHS.indexOf(word === 'septiembre' ? 'setiembre' : word) + 1;
}

function daysIn(sentence: string, year: string): Day[] {
  return [...sentence.matchAll(DATE)].flatMap(([written, from = '', to, month = '', said]) => {
    const number = monthOf(month);
    if (number === 0) return [];
    return [from, to].flatMap((day) => (day ? [{ iso: `${said ?? year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, written: written.trim() }] : []));
  });
}

/** Dates written as those of the exchange that are not, and moments on a day that it does not have. */
export function dateLines({ exchange }: ReportContent, facts: CheckFacts, texts: readonly OwnText[]): CheckLine[] {
  const outside = (day: string): boolean => day < exchange.startsOn || day > exchange.endsOn;
  const written = texts.flatMap((text) =>
    sentencesOf(text.text).flatMap((sentence) => {
      const folded = foldText(sentence);
      if (!OF_EXCHANGE.test(folded) || OF_OTHERS.test(folded)) return [];
      const wrong = daysIn(folded, exchange.startsOn.slice(0, 4)).find(({ iso }) => outside(iso));
      const dates = exchange.startsOn === exchange.endsOn ? shortDay(exchange.startsOn) : `${shortDay(exchange.startsOn)} al ${shortDay(exchange.endsOn)}`;
      return wrong ? [checkLine('DATE_UNLIKE', `En «${text.title}» dice «${wrong.written}», y el intercambio fue: ${dates}.`, text.mend)] : [];
    }),
  );
  const moments = facts.daysOutside.map(({ what, day, internship }) =>
    checkLine(
      'DAY_OUTSIDE',
      `«${what}» está puesto el ${shortDay(day)}, fuera de los días del intercambio: corrige su día.`,
      internship ? mendAt.fair(exchange.id) : mendAt.programme(exchange.id),
    ),
  );
  return [...written, ...moments];
}

function shortDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]?.slice(0, 3)} ${year}`;
}
