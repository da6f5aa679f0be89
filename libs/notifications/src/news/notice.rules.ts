import { limaDate, limaTime } from '@lib/kernel';

/** Something to tell: the same words to each recipient. */
export type Notice = {
  kind: string;
  /** Stable per event: with it a repeated job tells nobody twice. */
  cause: string;
  audience: 'member' | 'admin';
  accountIds: readonly string[];
  title: string;
  /** Plain text, a line per paragraph. */
  body: string;
  /** Path from the root of the site. */
  link: string;
  /** What goes to the reader's calendar with the mail. */
  calendar?: { source: string; id: string };
};

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const LONGEST_QUOTE = 600;

/** `2026-12-05` as people read it: "5 de diciembre de 2026". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} de ${MONTHS[month - 1]} de ${year}`;
}

/** A moment as people of Lima say it: "4 de marzo de 2026 a las 10:00". */
export function momentInWords(moment: Date): string {
  return `${dayInWords(limaDate(moment))} a las ${limaTime(moment)}`;
}

/** A title in the middle of a sentence. */
export function quoted(title: string): string {
  return `«${title}»`;
}

/** What somebody wrote, short enough for a notice; the rest is read on the page. */
export function excerpt(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters
        .slice(0, LONGEST_QUOTE - 1)
        .join('')
        .trimEnd()}…`;
}

/** Paragraphs that have something to say. */
export function lines(...paragraphs: (string | null | false)[]): string {
  return paragraphs.filter((paragraph) => typeof paragraph === 'string' && paragraph.trim() !== '').join('\n');
}
