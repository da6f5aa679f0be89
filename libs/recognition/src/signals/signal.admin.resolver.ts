import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { CloseSignalInput, SignalLimitsInput, SignalsArgs } from './signal.inputs.js';
import { FarmingSignal, FarmingSignalDetail, FarmingSignalPage, SignalLimitsInForce } from './signal.types.js';
import { Signals } from './signals.service.js';

@Resolver()
export class SignalDeskResolver {
  constructor(private readonly signals: Signals) {}

  @Requires('recognition.read')
  @Query(() => FarmingSignalPage, { description: 'Señales de acumulación, abiertas o cerradas, de la más reciente a la más antigua' })
  farmingSignals(@Args() args: SignalsArgs, @CurrentViewer() viewer: Viewer): Promise<FarmingSignalPage> {
    return this.signals.list(args, viewer);
  }

  @Requires('recognition.read')
  @Query(() => FarmingSignalDetail, { description: 'Una señal con toda su evidencia' })
  farmingSignal(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<FarmingSignalDetail> {
    return this.signals.detail(id, viewer);
  }

  @Requires('recognition.read')
  @Query(() => SignalLimitsInForce, { description: 'Desde cuándo se avisa al equipo' })
  signalLimits(): Promise<SignalLimitsInForce> {
    return this.signals.limits();
  }

  @Requires('recognition.manage')
  @Mutation(() => FarmingSignal, { description: 'Cierra una señal con su decisión y su motivo; no mueve ningún punto' })
  closeSignal(@Args('input') input: CloseSignalInput, @CurrentViewer() viewer: Viewer): Promise<FarmingSignal> {
    return this.signals.close(input, viewer);
  }

  @Requires('recognition.manage')
  @Mutation(() => SignalLimitsInForce, { description: 'Cambia desde cuándo se avisa, de aquí en adelante' })
  changeSignalLimits(@Args('input') input: SignalLimitsInput, @CurrentViewer() viewer: Viewer): Promise<SignalLimitsInForce> {
    return this.signals.changeLimits(input, viewer);
  }
}
