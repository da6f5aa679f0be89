import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { Public } from '@lib/platform';
import { WebinarsArgs, WebinarSlugArgs } from './webinar.inputs.js';
import { WebinarQueries } from './webinar.queries.js';
import { WebinarPage, WebinarRow, WebinarRowPage } from './webinar.types.js';

/** For everyone: what was announced. */
@Resolver()
export class WebinarResolver {
  constructor(private readonly queries: WebinarQueries) {}

  @Public({ shared: true })
  @Query(() => WebinarRowPage, { description: 'Webinars anunciados: los que vienen, o los que ya pasaron.' })
  webinars(@Args() args: WebinarsArgs): Promise<Page<WebinarRow>> {
    return this.queries.announced(args);
  }

  @Public({ shared: true })
  @Query(() => WebinarPage, { nullable: true, description: 'Página pública de un webinar; nulo si no se anunció.' })
  webinar(@Args() { slug }: WebinarSlugArgs): Promise<WebinarPage | null> {
    return this.queries.bySlug(slug);
  }
}
