import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@lib/platform';
import { SlugArgs } from '../wall/slug.inputs.js';
import { SimilarToInput } from './similar.inputs.js';
import { SimilarQueries } from './similar.queries.js';
import { SimilarPractice } from './similar.types.js';

@Resolver()
export class SimilarResolver {
  constructor(private readonly similar: SimilarQueries) {}

  @Query(() => [SimilarPractice], { description: 'Prácticas publicadas que se parecen a una, la más cercana primero.' })
  @Public({ shared: true })
  similarPractices(@Args() { slug }: SlugArgs): Promise<SimilarPractice[]> {
    return this.similar.ofSlug(slug);
  }

  @Query(() => [SimilarPractice], { description: 'Prácticas publicadas que se parecen a lo que estoy escribiendo.' })
  @Requires('practice.write')
  similarToMine(@Args('input') input: SimilarToInput): Promise<SimilarPractice[]> {
    return this.similar.toText(input);
  }
}
