import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { RouteQueries } from '../route/route.queries.js';
import { MyRoute } from '../route/route.types.js';
import { Confirmations } from './confirmations.service.js';
import { ConfirmValidityInput } from './validity.inputs.js';

@Resolver()
export class ValidityResolver {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly routes: RouteQueries,
  ) {}

  @Mutation(() => MyRoute, {
    nullable: true,
    description: 'El equipo confirma que su práctica sigue en marcha: vale un año más.',
  })
  @Requires('practice.write')
  @OwnTransaction()
  async confirmValidity(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmValidityInput): Promise<MyRoute | null> {
    await this.confirmations.confirm(viewer, input);
    return this.routes.mine(viewer, input.practiceId);
  }
}
