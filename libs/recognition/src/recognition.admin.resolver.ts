import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { Points } from './points/points.service.js';
import { DeskPointsRule } from './points/points.types.js';
import { PointsRuleChangeInput } from './points/rule-change.inputs.js';
import { DeskRulePreview } from './points/rule-change.types.js';
import { RuleEditor } from './points/rule-editor.service.js';

@Resolver()
export class RecognitionDeskResolver {
  constructor(
    private readonly points: Points,
    private readonly editor: RuleEditor,
  ) {}

  @Requires('recognition.read')
  @Query(() => [DeskPointsRule], { description: 'Todas las versiones de las reglas de puntos' })
  pointsRuleHistory(): Promise<DeskPointsRule[]> {
    return this.points.ruleHistory();
  }

  @Requires('recognition.manage')
  @Query(() => DeskRulePreview, { description: 'Lo que un cambio habría pagado en la última temporada' })
  pointsRulePreview(@Args('input') input: PointsRuleChangeInput): Promise<DeskRulePreview> {
    return this.editor.preview(input);
  }

  @Requires('recognition.manage')
  @Mutation(() => [DeskPointsRule], { description: 'Nueva versión de una regla, desde un día por venir; lo ya ganado no cambia' })
  changePointsRule(@Args('input') input: PointsRuleChangeInput, @CurrentViewer() viewer: Viewer): Promise<DeskPointsRule[]> {
    return this.editor.change(input, viewer.accountId);
  }
}
