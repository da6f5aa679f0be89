import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { UpdateScaleInput } from './scale.inputs.js';
import { DeskScale } from './scale.types.js';
import { Scales } from './scales.service.js';

@Resolver()
export class ScaleDeskResolver {
  constructor(private readonly scales: Scales) {}

  @Query(() => [DeskScale], {
    description: 'Criterios de la rúbrica y áreas de la ficha de transferencia, los apagados también.',
  })
  @Requires('route.manage')
  routeScales(): Promise<DeskScale[]> {
    return this.scales.all();
  }

  @Mutation(() => [DeskScale], { description: 'Cambia las palabras de un criterio o de un área, o deja de usarlo.' })
  @Requires('route.manage')
  updateScale(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateScaleInput): Promise<DeskScale[]> {
    return this.scales.update(viewer, input);
  }
}
