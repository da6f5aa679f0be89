import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@lib/platform';
import { CopFigures } from './figure.types.js';
import { FiguresArgs } from './figures.inputs.js';
import { Figures } from './figures.service.js';

@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: Figures) {}

  @Public({ shared: true })
  @Query(() => CopFigures, { description: 'La CoP en cifras de un año y, si se pide, de otro con el que se compara' })
  copFigures(@Args() args: FiguresArgs): Promise<CopFigures> {
    return this.figures.ofEveryone(args);
  }
}
