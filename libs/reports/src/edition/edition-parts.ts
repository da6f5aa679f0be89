import { FIXED_TEXTS, type ReportContent, type ReportPhoto, type ReportText, type TextKey } from '../content/report-content.js';
import { titleOf } from '../content/report-words.js';
import { substance } from './edition.rules.js';

const CHAPTER = /^chapter:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const LONGEST: Record<(typeof FIXED_TEXTS)[number], number> = {
  presentation: 4000,
  summary: 3000,
  community: 2000,
  route: 2000,
  network: 2000,
  internship: 2500,
  testimonials: 1000,
  closing: 4000,
};
const LONGEST_NOTE = 1200;

const isFixed = (key: string): key is (typeof FIXED_TEXTS)[number] => FIXED_TEXTS.some((one) => one === key);

/** The practice whose chapter a note is of; null where the key is another, or none that a report has. */
export const practiceOf = (key: string): string | null => CHAPTER.exec(key)?.[1] ?? null;

export function isTextKey(key: string): key is TextKey {
  return isFixed(key) || practiceOf(key) !== null;
}

/** Characters that a text may have. */
export const limitOf = (key: TextKey): number => (isFixed(key) ? LONGEST[key] : LONGEST_NOTE);

/** Every text that this report has, in its order. */
export function textsOf(content: ReportContent): { title: string; said: ReportText }[] {
  const { presentation, summary, community, route, network, days, internship, testimonials, closing } = content;
  const notes = days.flatMap(({ chapters }) => chapters.map(({ title, note }) => ({ title: titleOf(note.key, title), said: note })));
  const fixed = (said: ReportText): { title: string; said: ReportText } => ({ title: titleOf(said.key), said });
  return [
    ...[presentation, summary, community, route, network].map(fixed),
    ...notes,
    ...[internship, testimonials, closing].filter((said) => said !== null).map(fixed),
  ];
}

/** The parts of a report as a reader knows them, each with what it says. */
function partsOf(content: ReportContent): Map<string, unknown> {
  const parts = new Map<string, unknown>([
    ['La carátula', content.exchange],
    ...textsOf(content).filter(({ said }) => isFixed(said.key)).map(({ title, said }): [string, unknown] => [title, content[said.key as keyof ReportContent]]),
    ['El programa', content.days.map(({ day, programme }) => ({ day, programme }))],
    ['La feria de evidencias', content.fair],
    ['La asistencia', content.attendance],
  ]);
  for (const chapter of content.days.flatMap(({ chapters }) => chapters)) parts.set(`El capítulo «${chapter.title}»`, chapter);
  return parts;
}

/** Titles of the parts that one edition says otherwise than the other, those that came and those that went. */
export function changedParts(before: ReportContent, after: ReportContent): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter((title) => substance(old.get(title) ?? null) !== substance(now.get(title) ?? null));
}

/** Every picture, once. */
export function photosOf({ days, fair, testimonials }: ReportContent): ReportPhoto[] {
  const all = [
    ...days.flatMap(({ chapters }) => chapters.flatMap(({ photos }) => photos)),
    ...fair.flatMap(({ photos }) => photos),
    ...testimonials.items.flatMap(({ photo }) => photo ?? []),
  ];
  return [...new Map(all.map((photo) => [photo.sha256, photo])).values()];
}
