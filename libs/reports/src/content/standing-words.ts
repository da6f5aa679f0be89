import type { ReportContent } from './report-content.js';

/** A frozen content as it may be shown today: without the testimonies that were taken back. What is frozen stays as it was. */
export function withoutTakenBack(content: ReportContent, takenBack: readonly string[]): ReportContent {
  if (takenBack.length === 0) return content;
  const { testimonials } = content;
  return { ...content, testimonials: { ...testimonials, items: testimonials.items.filter(({ id }) => !takenBack.includes(id)) } };
}
