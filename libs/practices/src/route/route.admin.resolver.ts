import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { RouteBoardQueries } from './board.queries.js';
import { DeskRoute, DeskRouteColumn } from './route.admin.types.js';
import { DecideStageInput, DesignateReferentInput, ReturnStageInput, RouteBoardArgs } from './route.inputs.js';
import { StageDecisions } from './stage-decisions.service.js';

@Resolver()
export class RouteDeskResolver {
  constructor(
    private readonly queries: RouteBoardQueries,
    private readonly decisions: StageDecisions,
  ) {}

  @Query(() => [DeskRouteColumn], { description: 'Tablero de la ruta: las prácticas publicadas, por paso y antigüedad.' })
  @Requires('stage.decide')
  routeBoard(@CurrentViewer() viewer: Viewer, @Args() args: RouteBoardArgs): Promise<DeskRouteColumn[]> {
    return this.queries.board(viewer, args);
  }

  @Query(() => DeskRoute, { nullable: true, description: 'La ruta de una práctica publicada; nulo si no lo está.' })
  @Requires('stage.decide')
  routeOfPractice(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<DeskRoute | null> {
    return this.queries.one(viewer, practiceId);
  }

  @Mutation(() => DeskRoute, { description: 'Pasa la práctica al estadio que le sigue, con la rúbrica de quien la calificó.' })
  @Requires('stage.decide')
  async decideStage(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideStageInput): Promise<DeskRoute> {
    await this.decisions.decide(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  @Mutation(() => DeskRoute, { description: 'Devuelve la práctica a un estadio anterior, con un motivo público.' })
  @Requires('stage.decide')
  async returnStage(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnStageInput): Promise<DeskRoute> {
    await this.decisions.return(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  @Mutation(() => DeskRoute, { description: 'Reconoce una práctica avanzada como referente.' })
  @Requires('stage.decide')
  async designateReferent(@CurrentViewer() viewer: Viewer, @Args('input') input: DesignateReferentInput): Promise<DeskRoute> {
    await this.decisions.designate(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  private async reread(viewer: Viewer, practiceId: string): Promise<DeskRoute> {
    const route = await this.queries.one(viewer, practiceId);
    if (!route) throw practiceErrors.PRACTICE_NOT_FOUND();
    return route;
  }
}
