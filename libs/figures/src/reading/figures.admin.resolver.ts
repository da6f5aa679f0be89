import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@lib/platform';
import { DeskFigures } from './desk-figure.types.js';
import { FiguresArgs } from './figures.inputs.js';
import { Figures } from './figures.service.js';

@Resolver()
export class FiguresDeskResolver {
  constructor(private readonly figures: Figures) {}

  @Requires('figures.read')
  @Query(() => DeskFigures, { description: 'Las cifras con su definición y la consulta detrás de cada una' })
  deskFigures(@Args() args: FiguresArgs): Promise<DeskFigures> {
    return this.figures.ofDesk(args);
  }
}
