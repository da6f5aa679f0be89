import type { ReportContent } from '../content/report-content.js';
import type { CheckFacts } from './check-facts.js';
import type { CheckLine } from './check-line.js';
import { photoLines, testimonialLines } from './consent.lines.js';
import { dateLines } from './dates.lines.js';
import { attendanceLines, numberLines } from './figures.lines.js';
import { nameLines } from './names.lines.js';
import { recordedTexts, reportTexts, textLines } from './own-texts.lines.js';
import { moduleLines, placeLines, schoolLines } from './place.lines.js';
import { practiceLines } from './programme.lines.js';

/** Everything of a report that does not agree: first what refuses it, and each thing once. */
export function checkLines(content: ReportContent, facts: CheckFacts): CheckLine[] {
  const written = reportTexts(content);
  const all = [...written, ...recordedTexts(content)];
  const lines = [
    ...testimonialLines(content, facts, all),
    ...photoLines(content, facts),
    ...textLines(content),
    ...practiceLines(content, facts),
    ...placeLines(content, facts),
    ...attendanceLines(content),
    ...numberLines(content, written),
    ...dateLines(content, facts, written),
    ...nameLines(content, facts, all),
    ...schoolLines(content, facts),
    ...moduleLines(content, facts),
  ];
  const once = [...new Map(lines.map((line) => [`${line.code}|${line.sentence}`, line])).values()];
  return [...once.filter(({ level }) => level === 'REFUSES'), ...once.filter(({ level }) => level === 'WARNS')];
}

/** What keeps the report from being published. */
export const refusing = (lines: readonly CheckLine[]): CheckLine[] => lines.filter(({ level }) => level === 'REFUSES');
