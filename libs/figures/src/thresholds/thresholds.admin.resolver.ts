import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { FigureThreshold, SetFigureThresholdInput } from './threshold.types.js';
import { FigureThresholds } from './thresholds.service.js';

@Resolver()
export class ThresholdsDeskResolver {
  constructor(private readonly thresholds: FigureThresholds) {}

  @Requires('figures.read')
  @Query(() => [FigureThreshold], { description: 'Los números que dicen las definiciones, con su historia' })
  figureThresholds(): Promise<FigureThreshold[]> {
    return this.thresholds.all();
  }

  @Requires('figures.manage')
  @Mutation(() => [FigureThreshold], { description: 'Cambia uno de esos números desde un día, que no puede haber pasado' })
  setFigureThreshold(@CurrentViewer() viewer: Viewer, @Args('input') input: SetFigureThresholdInput): Promise<FigureThreshold[]> {
    return this.thresholds.set(viewer, input);
  }
}
