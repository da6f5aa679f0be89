import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Requires, type Viewer } from '@lib/platform';
import { InterestQueries } from '../interest/interest.queries.js';
import { TransferInterestPage, type TransferInterest } from '../interest/interest.types.js';
import { DeskVerbs } from './desk-verbs.js';
import { TransferView } from './transfer-view.queries.js';
import { DeskStartTransferInput, JudgeTransferInput, SignAgreementInput, StopTransferInput, TransferQueueArgs } from './transfer.inputs.js';
import { TransferQueries } from './transfer.queries.js';
import { DeskTransfer, TransferPage, type TransferRow } from './transfer.types.js';

/** At the desk: DIFOCA signs, verifies, and sees what waits too long. */
@Resolver()
export class TransferAdminResolver {
  constructor(
    private readonly queries: TransferQueries,
    private readonly interests: InterestQueries,
    private readonly view: TransferView,
    private readonly verbs: DeskVerbs,
  ) {}

  @Requires('transfer.manage')
  @Query(() => TransferPage, { description: 'Transferencias en un paso: las abiertas, primero la que espera hace más.' })
  transferQueue(@Args() args: TransferQueueArgs): Promise<Page<TransferRow>> {
    return this.queries.queue(args);
  }

  @Requires('transfer.manage')
  @Query(() => TransferInterestPage, { description: 'Quiénes quieren replicar una práctica, mientras no comienza su transferencia.' })
  transferInterests(@Args() page: PageArgs): Promise<Page<TransferInterest>> {
    return this.interests.all(page);
  }

  @Requires('transfer.manage')
  @Query(() => DeskTransfer, { nullable: true, description: 'Una transferencia completa.' })
  deskTransfer(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskTransfer | null> {
    return this.view.atDesk(viewer, id);
  }

  @OwnTransaction()
  @Requires('transfer.manage')
  @Mutation(() => DeskTransfer, { description: 'Comienza una transferencia desde un interés.' })
  startTransferAtDesk(@CurrentViewer() viewer: Viewer, @Args('input') input: DeskStartTransferInput): Promise<DeskTransfer | null> {
    return this.verbs.start(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.manage')
  @Mutation(() => DeskTransfer, { description: 'Firma el acuerdo por DIFOCA.' })
  signTransferAsStaff(@CurrentViewer() viewer: Viewer, @Args('input') input: SignAgreementInput): Promise<DeskTransfer | null> {
    return this.verbs.sign(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.manage')
  @Mutation(() => DeskTransfer, { description: 'Verifica el resultado informado.' })
  verifyTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: JudgeTransferInput): Promise<DeskTransfer | null> {
    return this.verbs.verify(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.manage')
  @Mutation(() => DeskTransfer, { description: 'Devuelve el resultado, con lo que le falta.' })
  returnTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: JudgeTransferInput): Promise<DeskTransfer | null> {
    return this.verbs.giveBack(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.manage')
  @Mutation(() => DeskTransfer, { description: 'Detiene una transferencia, con su motivo y su lección.' })
  stopTransferAtDesk(@CurrentViewer() viewer: Viewer, @Args('input') input: StopTransferInput): Promise<DeskTransfer | null> {
    return this.verbs.stop(viewer, input);
  }
}
