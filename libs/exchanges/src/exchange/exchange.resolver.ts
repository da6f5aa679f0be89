import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { PageArgs, Public, TextField } from '@lib/platform';
import { ExchangeQueries } from './exchange.queries.js';
import { ExchangePage, ExchangeRow, ExchangeRowPage } from './exchange.types.js';

@ArgsType()
class ExchangeSlugArgs {
  @TextField({ max: 200 })
  slug!: string;
}

/** For everyone: what was announced. */
@Resolver()
export class ExchangeResolver {
  constructor(private readonly queries: ExchangeQueries) {}

  @Public({ shared: true })
  @Query(() => ExchangeRowPage, { description: 'Intercambios anunciados, el más reciente primero.' })
  exchanges(@Args() page: PageArgs): Promise<Page<ExchangeRow>> {
    return this.queries.announced(page);
  }

  @Public({ shared: true })
  @Query(() => ExchangePage, { nullable: true, description: 'Página pública de un intercambio; nulo si no se anunció.' })
  exchange(@Args() { slug }: ExchangeSlugArgs): Promise<ExchangePage | null> {
    return this.queries.bySlug(slug);
  }
}
