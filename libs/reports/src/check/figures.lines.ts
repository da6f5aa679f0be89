import { foldText } from '@lib/kernel';
import type { ReportContent, ReportFigure } from '../content/report-content.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';
import { singular, writtenNumbers, type WrittenNumber } from './numbers.rules.js';
import type { OwnText } from './own-texts.lines.js';

/** The figures that a noun of an exchange speaks of; the first is the one that people mean. */
const FIGURES_OF: Readonly<Record<string, readonly string[]>> = {
  region: ['exchange.regions', 'exchange.invited_regions'],
  practica: ['exchange.presented'],
  experiencia: ['exchange.presented'],
  puesto: ['exchange.stands'],
  stand: ['exchange.stands'],
  isla: ['exchange.islands'],
  escuela: ['exchange.schools'],
  modulo: ['exchange.modules'],
  testimonio: ['exchange.testimonials'],
  instancia: ['exchange.igeds'],
  director: ['exchange.directors_ugel', 'exchange.directors_regional'],
  directora: ['exchange.directors_ugel', 'exchange.directors_regional'],
};
const PEOPLE = ['persona', 'participante', 'asistente', 'gestor', 'gestora', 'servidor', 'servidora', 'inscrito', 'inscrita', 'miembro'];
/** These speak of the whole community, by their own figures. */
const OF_COMMUNITY = new Set(['community', 'route', 'network']);
const REGISTERED = /inscri|registr/;
const ATTENDED = /asist|particip|acudi|reuni|congreg|convoc|llegaron|estuvieron|contamos con|junt/;
/** Under this share of those who came, a number of people is of some of them. */
const SOME = 0.2;

const inWords = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
const isPeople = (noun: string): boolean => PEOPLE.includes(noun);

/** Numbers that people wrote and that the computed figures, or another text, deny. */
export function numberLines(content: ReportContent, texts: readonly OwnText[]): CheckLine[] {
  const mentions = texts.flatMap((text) => writtenNumbers(text.text).map((number) => ({ text, number })));
  const against = mentions.flatMap(({ text, number }) => againstFigures(content, text, number));
  return [...against, ...twice(mentions, content)];
}

function againstFigures(content: ReportContent, text: OwnText, number: WrittenNumber): CheckLine[] {
  if (number.ofPart) return [];
  const community = OF_COMMUNITY.has(text.key);
  const figures = community ? figuresOf(content).filter(({ key }) => !key.startsWith('exchange.')) : figuresOf(content);
  if (!community && isPeople(number.noun)) return peopleLine(figures, text, number);
  const told = figures.filter((figure) => tells(figure, number.noun));
  const expected = community
    ? told.find(({ value }) => value !== null)
    : told.find(({ key, value }) => key === FIGURES_OF[number.noun]?.find((one) => told.some((figure) => figure.key === one)) && value !== null);
  if (!expected || told.some((figure) => hasValue(figure, number.value))) return [];
  return [unlike(text, number, expected)];
}

/** Whoever registered is never counted as attended. */
function peopleLine(figures: readonly ReportFigure[], text: OwnText, number: WrittenNumber): CheckLine[] {
  const attended = figures.find(({ key }) => key === 'exchange.attended');
  const registered = figures.find(({ key }) => key === 'exchange.registered');
  const said = foldText(number.sentence);
  const ofRegistered = REGISTERED.test(said) || number.noun.startsWith('inscrit');
  if (ofRegistered && registered && registered.value !== null)
    return hasValue(registered, number.value) || (ATTENDED.test(said) && attended && hasValue(attended, number.value)) ? [] : [unlike(text, number, registered)];
  if (!attended || attended.value === null) return [];
  if (figures.some((figure) => figure.key !== 'exchange.registered' && figure.key.startsWith('exchange.attended') && hasValue(figure, number.value))) return [];
  if (number.value === registered?.value)
    return [
      checkLine(
        'NUMBER_REGISTERED',
        `En «${text.title}» dice «${number.written}», que es cuántas personas se inscribieron; asistieron ${inWords(attended.value)}. Corrige el número o di que se inscribieron.`,
        text.mend,
      ),
    ];
  return number.value < attended.value * SOME ? [] : [unlike(text, number, attended)];
}

function unlike(text: OwnText, { written }: WrittenNumber, { name, value }: ReportFigure): CheckLine {
  const sentence = `En «${text.title}» dice «${written}», y la cifra «${name}» es ${inWords(value ?? 0)}. Corrige el texto, o lo que se registró.`;
  return checkLine('NUMBER_UNLIKE', sentence, text.mend);
}

/** The same thing counted twice with two values, in texts that no figure decides. */
function twice(mentions: readonly { text: OwnText; number: WrittenNumber }[], content: ReportContent): CheckLine[] {
  const decided = (noun: string): boolean => isPeople(noun) || figuresOf(content).some((figure) => tells(figure, noun));
  const open = mentions.filter(({ number }) => !number.ofPart && !decided(number.noun));
  return [...new Set(open.map(({ number }) => number.noun))].flatMap((noun) => {
    const [first, ...others] = open.filter(({ number }) => number.noun === noun);
    const other = others.find(({ number }) => number.value !== first?.number.value);
    if (!first || !other) return [];
    const sentence = `«${first.number.written}» en «${first.text.title}» y «${other.number.written}» en «${other.text.title}»: escribe un solo número.`;
    return [checkLine('NUMBER_TWICE', sentence, other.text.mend)];
  });
}

function tells(figure: ReportFigure, noun: string): boolean {
  if (FIGURES_OF[noun]?.includes(figure.key)) return true;
  const units = figure.unit.map((unit) => singular(foldText(unit)));
  return figure.key.startsWith('exchange.') ? units.includes(noun) && !isPeople(noun) : units.includes(noun) || (isPeople(noun) && units.some(isPeople));
}

const hasValue = ({ value, parts }: ReportFigure, wanted: number): boolean => value === wanted || parts.some((part) => part.value === wanted);

export function figuresOf({ summary, community, route, network, attendance }: ReportContent): ReportFigure[] {
  return [summary, community, route, network, attendance].flatMap(({ figures }) => figures);
}

/** Nobody's attendance was recorded, or more people came than had registered. */
export function attendanceLines(content: ReportContent): CheckLine[] {
  const value = (key: string): { value: number | null; hidden: boolean } | undefined => figuresOf(content).find((figure) => figure.key === key);
  const attended = value('exchange.attended');
  const registered = value('exchange.registered');
  const { id, state } = content.exchange;
  // Who came changes no more once it closed: what can still be written is why.
  const closed = state === 'CLOSED';
  const mend = closed ? `${mendAt.report(id)}?texto=presentation` : mendAt.attendance(id);
  if (attended && !attended.hidden && !attended.value)
    return [
      checkLine(
        'NO_ATTENDANCE',
        `No hay ninguna asistencia registrada${closed ? ', y el intercambio ya se cerró: cuenta por qué en «Presentación».' : ': sube las lecturas de los teléfonos antes de publicar las cifras.'}`,
        mend,
      ),
    ];
  if (attended?.value && registered?.value && attended.value > registered.value)
    return [
      checkLine(
        'MORE_THAN_REGISTERED',
        `Asistieron ${inWords(attended.value)} personas y se inscribieron ${inWords(registered.value)}: ${closed ? 'el intercambio ya se cerró, así que cuenta por qué en «Presentación».' : 'revisa las inscripciones retiradas y las lecturas.'}`,
        mend,
      ),
    ];
  return [];
}
