import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import { Public, TextField } from '@lib/platform';
import { AdoptionTrees } from './adoption.queries.js';
import { AdoptionTree } from './adoption.types.js';

@ArgsType()
class AdoptionTreeArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@Resolver()
export class AdoptionResolver {
  constructor(private readonly trees: AdoptionTrees) {}

  @Query(() => AdoptionTree, { description: 'Quiénes adoptaron una práctica, generación por generación, y de cuál viene.' })
  @Public({ shared: true })
  adoptionTree(@Args() { slug }: AdoptionTreeArgs): Promise<AdoptionTree> {
    return this.trees.of(slug);
  }
}
