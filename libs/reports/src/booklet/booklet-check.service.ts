import { Injectable } from '@nestjs/common';
import { CheckFactsQueries } from '../check/check-facts.queries.js';
import type { CheckLine } from '../check/check-line.js';
import type { BookletContent } from './booklet-content.js';
import { bookletLines } from './booklet.lines.js';

/** What does not agree in a booklet: by the same rules as a report, where it has the same things. */
@Injectable()
export class BookletCheck {
  constructor(private readonly facts: CheckFactsQueries) {}

  async of(content: BookletContent, gone: readonly { practiceId: string; title: string }[]): Promise<CheckLine[]> {
    const fileIds = content.cases.flatMap(({ photos }) => photos.map(({ fileId }) => fileId));
    return bookletLines(content, { gone, photos: await this.facts.photos(fileIds), official: await this.facts.official(null, []) });
  }
}
