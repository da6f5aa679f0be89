import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@lib/platform';
import { Points } from './points/points.service.js';
import { DeskPointsRule } from './points/points.types.js';

@Resolver()
export class RecognitionDeskResolver {
  constructor(private readonly points: Points) {}

  @Requires('recognition.read')
  @Query(() => [DeskPointsRule], { description: 'Todas las versiones de las reglas de puntos' })
  pointsRuleHistory(): Promise<DeskPointsRule[]> {
    return this.points.ruleHistory();
  }
}
