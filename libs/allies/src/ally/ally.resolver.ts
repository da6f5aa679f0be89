import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { Public } from '@lib/platform';
import { AlliesArgs, AllyContributionsArgs } from './ally.inputs.js';
import { AllyQueries } from './ally.queries.js';
import { AllyCardPage, AllyContributionPage, AllyDetail, type AllyCard, type AllyContribution } from './ally.types.js';

/** What anyone reads of the allies. */
@Resolver()
export class AllyResolver {
  constructor(private readonly queries: AllyQueries) {}

  @Public({ shared: true })
  @Query(() => AllyCardPage, { description: 'El directorio de aliados, por nombre. En una región: también los de todo el país.' })
  allies(@Args() args: AlliesArgs): Promise<Page<AllyCard>> {
    return this.queries.directory(args);
  }

  @Public({ shared: true })
  @Query(() => AllyDetail, { nullable: true, description: 'Un aliado y sus personas expertas.' })
  ally(@Args('slug') slug: string): Promise<AllyDetail | null> {
    return this.queries.one(slug);
  }

  @Public({ shared: true })
  @Query(() => AllyContributionPage, { description: 'Lo que un aliado aportó, de lo más reciente a lo más antiguo.' })
  allyContributions(@Args() args: AllyContributionsArgs): Promise<Page<AllyContribution>> {
    return this.queries.contributions(args.slug, args);
  }
}
