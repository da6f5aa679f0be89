import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { RegisterToExchangeInput } from './registration.inputs.js';
import { RegistrationQueries } from './registration.queries.js';
import { MyRegistration } from './registration.types.js';
import { Registrations } from './registrations.service.js';

/** At the portal: one's own place. */
@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly queries: RegistrationQueries,
    private readonly registrations: Registrations,
  ) {}

  @Requires('exchange.attend')
  @Query(() => MyRegistration, { nullable: true, description: 'Mi inscripción a un intercambio.' })
  myExchangeRegistration(@CurrentViewer() viewer: Viewer, @IdArg('exchangeId') exchangeId: string): Promise<MyRegistration | null> {
    return this.queries.mine(exchangeId, viewer.accountId);
  }

  @Requires('exchange.attend')
  @Mutation(() => MyRegistration, { nullable: true, description: 'Me inscribe; si no hay lugar, en la lista de espera.' })
  async registerToExchange(@CurrentViewer() viewer: Viewer, @Args('input') input: RegisterToExchangeInput): Promise<MyRegistration | null> {
    await this.registrations.register(viewer, input);
    return this.queries.mine(input.exchangeId, viewer.accountId);
  }

  @Requires('exchange.attend')
  @Mutation(() => Boolean, { description: 'Retira mi inscripción: mi lugar pasa a quien espera.' })
  async leaveExchange(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.registrations.leave(viewer, id);
    return true;
  }
}
