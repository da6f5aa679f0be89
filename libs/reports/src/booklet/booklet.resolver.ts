import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { PageArgs, Public } from '@lib/platform';
import { pageParts } from '../page/report-page.view.js';
import { BookletPageArgs } from './booklet.inputs.js';
import { bookletParts } from './booklet.parts.js';
import { BookletQueries } from './booklet.queries.js';
import { BookletListPage, BookletPage, type BookletListRow } from './booklet.types.js';

/** For everyone: what was published. */
@Resolver()
export class BookletResolver {
  constructor(private readonly queries: BookletQueries) {}

  @Public({ shared: true })
  @Query(() => BookletListPage, { description: 'Cartillas de casos publicadas, la más nueva primero.' })
  caseBooklets(@Args() page: PageArgs): Promise<Page<BookletListRow>> {
    return this.queries.list(page);
  }

  @Public({ shared: true })
  @Query(() => BookletPage, { nullable: true, description: 'Una cartilla publicada, en su última edición o en la que se pide; nula si no hay.' })
  async caseBooklet(@Args() { slug, edition }: BookletPageArgs): Promise<BookletPage | null> {
    const published = await this.queries.published(slug, edition ?? null);
    if (!published) return null;
    const { content, ...shown } = published;
    return { ...shown, parts: content ? pageParts(bookletParts(content)) : [] };
  }
}
