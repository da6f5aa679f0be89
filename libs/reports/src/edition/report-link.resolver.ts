import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public, TextField } from '@lib/platform';
import { Editions } from './editions.service.js';

@ArgsType()
class ReportOfExchangeArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@ObjectType({ description: 'Dónde está el reporte de un intercambio.' })
export class ReportLink {
  @Field(() => String)
  slug!: string;

  @Field(() => Int, { description: 'Su última edición.' })
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;
}

/** For everyone, on the page of an exchange. */
@Resolver()
export class ReportLinkResolver {
  constructor(private readonly editions: Editions) {}

  @Public({ shared: true })
  @Query(() => ReportLink, { nullable: true, description: 'El reporte publicado de un intercambio; nulo si no tiene.' })
  exchangeReport(@Args() { slug }: ReportOfExchangeArgs): Promise<ReportLink | null> {
    return this.editions.ofExchange(slug);
  }
}
