import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DeskExchangeQueries } from '../exchange/desk-exchange.queries.js';
import { DeskExchange } from '../exchange/desk-exchange.types.js';
import { CancelExchangeInput } from '../exchange/exchange.inputs.js';
import { PastExchanges } from './past-exchanges.service.js';
import { BringInExchangeInput } from './past.inputs.js';

/** At the desk: what was held before this program. */
@Resolver()
export class PastExchangeAdminResolver {
  constructor(
    private readonly desk: DeskExchangeQueries,
    private readonly past: PastExchanges,
  ) {}

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Registra un intercambio que ya se realizó, o corrige sus datos: sin anuncio, avisos ni inscripción.' })
  async bringInExchange(@CurrentViewer() viewer: Viewer, @Args('input') input: BringInExchangeInput): Promise<DeskExchange | null> {
    await this.past.bringIn(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Quita un intercambio que se registró por error como realizado, con el motivo.' })
  async takeBackExchange(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelExchangeInput): Promise<DeskExchange | null> {
    await this.past.takeBack(viewer, input);
    return this.desk.one(input.id);
  }
}
