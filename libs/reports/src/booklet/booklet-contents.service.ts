import { Inject, Injectable } from '@nestjs/common';
import { schoolExtras } from '@lib/publications';
import { CONFIG, type Config } from '@lib/platform';
import { withAlt } from '../content/parts.js';
import type { BookletCase, BookletContent } from './booklet-content.js';
import { BookletStore, type BookletRow, type CaseRow, type CaseSheet } from './booklet.store.js';

/** What a booklet says, put together from the published sheets of its cases and from what staff wrote. */
@Injectable()
export class BookletContents {
  constructor(
    private readonly store: BookletStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `gone`: cases that are not public any more, or tell no school any more; they are in no content. */
  async compose({ id, slug, title, introduction, closing }: BookletRow): Promise<{ content: BookletContent; gone: { practiceId: string; title: string }[] }> {
    const rows = await this.store.cases(id);
    const cases = rows.map((row) => ({ row, told: row.sheet && caseOf(row, row.sheet, this.config.publicUrl) }));
    return {
      content: { format: 1, booklet: { id, slug, title }, introduction, closing, cases: cases.flatMap(({ told }) => told ?? []) },
      gone: cases.filter(({ told }) => !told).map(({ row }) => ({ practiceId: row.practiceId, title: row.title })),
    };
  }
}

function caseOf(row: CaseRow, sheet: CaseSheet, origin: string): BookletCase | null {
  const { practiceId, code, slug, version, igedName, regionName, photos } = row;
  const of = (key: string): string => sheet.sections.find((section) => section.key === key)?.text ?? '';
  const school = sheet.sections.find((section) => section.school)?.school;
  if (!school) return null;
  const results = sheet.sections.find((section) => section.results)?.results;
  return {
    ...{ practiceId, code, slug, version, igedName, regionName, title: sheet.title, summary: sheet.summary },
    link: `${origin}/practicas/${encodeURIComponent(slug)}`,
    schoolName: school.name ?? '',
    school: schoolExtras(school).filter(({ text }) => text !== ''),
    context: of('context'),
    challenges: of('problem'),
    pairs: (school.pairs ?? []).map(({ problem, response }) => ({ problem, response })),
    methodology: (sheet.sections.find((section) => section.lines)?.lines ?? []).map(({ heading, text }) => ({ heading, text })),
    actions: of('actions'),
    results: {
      lines: results?.lines ?? [],
      indicators: (results?.indicators ?? []).map(({ name, unit, baseline, baselineOn, result, resultOn, source }) => ({ name, unit, baseline, baselineOn, result, resultOn, source })),
    },
    lessons: of('lessons'),
    photos: photos.map((photo) => withAlt(photo, `la práctica «${sheet.title}»`)),
  };
}
