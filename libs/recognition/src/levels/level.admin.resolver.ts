import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { LevelsInput } from './level.inputs.js';
import { DeskLevelsPreview, DeskLevelVersion } from './level.types.js';
import { Levels } from './levels.service.js';

@Resolver()
export class LevelDeskResolver {
  constructor(private readonly levels: Levels) {}

  @Requires('recognition.read')
  @Query(() => [DeskLevelVersion], { description: 'Todas las versiones de los niveles, de la más reciente a la primera' })
  levelVersions(): Promise<DeskLevelVersion[]> {
    return this.levels.versions();
  }

  @Requires('recognition.manage')
  @Query(() => DeskLevelsPreview, { description: 'Quiénes cambiarían de nivel en la temporada de hoy' })
  levelsPreview(@Args('input') input: LevelsInput): Promise<DeskLevelsPreview> {
    return this.levels.preview(input);
  }

  @Requires('recognition.manage')
  @Mutation(() => [DeskLevelVersion], { description: 'Cambia los niveles de las temporadas abiertas; las cerradas conservan los suyos' })
  changeLevels(@Args('input') input: LevelsInput, @CurrentViewer() viewer: Viewer): Promise<DeskLevelVersion[]> {
    return this.levels.change(input, viewer.accountId);
  }
}
