import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { Confirmations } from './confirmations.service.js';
import { KeepInForceInput, ValidityDeskArgs } from './validity.inputs.js';
import { ValidityQueries } from './validity.queries.js';
import { DeskValidityPage } from './validity.types.js';

@Resolver()
export class ValidityDeskResolver {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly queries: ValidityQueries,
  ) {}

  @Query(() => DeskValidityPage, { description: 'Prácticas por vencer o vencidas.' })
  @Requires('practice.upkeep')
  validityDesk(@CurrentViewer() viewer: Viewer, @Args() args: ValidityDeskArgs): Promise<DeskValidityPage> {
    return this.queries.desk(viewer, args);
  }

  @Mutation(() => Boolean, { description: 'DIFOCA mantiene vigente una práctica por un año más, y avisa a su equipo.' })
  @Requires('practice.upkeep')
  async keepInForce(@CurrentViewer() viewer: Viewer, @Args('input') input: KeepInForceInput): Promise<boolean> {
    await this.confirmations.keep(viewer, input);
    return true;
  }
}
