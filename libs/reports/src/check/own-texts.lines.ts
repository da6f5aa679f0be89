import type { ReportContent, ReportText, TextKey } from '../content/report-content.js';
import { titleOf } from '../content/report-words.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';

/** A text that a person wrote, and where it is written. */
export type OwnText = { key: TextKey | 'programme' | 'plan' | 'fair'; title: string; text: string; mend: string };

/** Those that are a page of their own: without them the document has a heading and nothing under it. */
const NEEDED = ['presentation', 'closing'] as const;

function parts(content: ReportContent): { text: ReportText; title: string }[] {
  const { presentation, summary, community, route, network, internship, testimonials, closing, days } = content;
  const fixed = [presentation, summary, community, route, network, ...(internship ? [internship] : []), testimonials, closing];
  const notes = days.flatMap(({ chapters }) => chapters.map(({ note, title }) => ({ text: note, title: titleOf(note.key, title) })));
  return [...fixed.map((text) => ({ text, title: titleOf(text.key) })), ...notes];
}

/** What staff wrote in the report: a proposal is made from what was recorded, and cannot deny it. */
export function reportTexts(content: ReportContent): OwnText[] {
  const mend = mendAt.report(content.exchange.id);
  return parts(content)
    .filter(({ text }) => text.own && text.text.trim() !== '')
    .map(({ text, title }) => ({ key: text.key, title, text: text.text, mend: `${mend}?texto=${encodeURIComponent(text.key)}` }));
}

/** What staff wrote elsewhere, and the report shows. */
export function recordedTexts({ exchange, days, fair, internship }: ReportContent): OwnText[] {
  const programme = days.flatMap((day) => day.programme).map(({ title, place, people }) => ({
    key: 'programme' as const,
    title: `Programa: ${title}`,
    text: [title, place, people].join('. '),
    mend: mendAt.programme(exchange.id),
  }));
  const stands = fair.map(({ name, products }) => ({
    key: 'fair' as const,
    title: `Puesto: ${name}`,
    text: `${name}. ${products}`,
    mend: mendAt.fair(exchange.id),
  }));
  const islands = (internship?.islands ?? []).map(({ name, place, about }) => ({
    key: 'fair' as const,
    title: `Isla: ${name}`,
    text: [name, place, about].join('. '),
    mend: mendAt.fair(exchange.id),
  }));
  const objective = [exchange.venue, exchange.address, exchange.objective].join('. ');
  return [...programme, ...stands, ...islands, { key: 'plan', title: 'Plan del intercambio', text: objective, mend: mendAt.plan(exchange.id) }];
}

export function textLines(content: ReportContent): CheckLine[] {
  return NEEDED.flatMap((key) => {
    const { text, own } = content[key];
    const mend = `${mendAt.report(content.exchange.id)}?texto=${key}`;
    const title = titleOf(key);
    if (text.trim() === '') return [checkLine('TEXT_EMPTY', `«${title}» está vacío: escríbelo, o el reporte tendría una página en blanco.`, mend)];
    return own ? [] : [checkLine('TEXT_PROPOSED', `«${title}» todavía es la propuesta de la plataforma: léela y escribe la tuya.`, mend)];
  });
}
