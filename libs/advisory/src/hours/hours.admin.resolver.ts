import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { SaveMyHoursInput } from './hours.inputs.js';
import { ExpertHoursService } from './hours.service.js';
import { ExpertHours } from './hours.types.js';

@Resolver()
export class HoursAdminResolver {
  constructor(private readonly hours: ExpertHoursService) {}

  @Requires('advisory.hold')
  @Query(() => ExpertHours, { description: 'Las horas y los temas que ofrezco.' })
  myAdvisoryHours(@CurrentViewer() viewer: Viewer): Promise<ExpertHours> {
    return this.hours.of(viewer.accountId);
  }

  @Requires('advisory.manage')
  @Query(() => ExpertHours, { description: 'Las horas y los temas que ofrece una persona experta.' })
  expertHours(@IdArg('expertId') expertId: string): Promise<ExpertHours> {
    return this.hours.of(expertId);
  }

  @Requires('advisory.hold')
  @Mutation(() => ExpertHours, { description: 'Publica mis horas libres y los temas que atiendo; reemplaza lo anterior.' })
  saveMyAdvisoryHours(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveMyHoursInput): Promise<ExpertHours> {
    return this.hours.save(viewer, input);
  }
}
