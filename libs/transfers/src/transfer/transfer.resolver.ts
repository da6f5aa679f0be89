import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Requires, type Viewer } from '@lib/platform';
import { InterestQueries } from '../interest/interest.queries.js';
import { TransferInterest } from '../interest/interest.types.js';
import { PortalVerbs } from './portal-verbs.js';
import { TransferResults } from './results.service.js';
import { TransferView } from './transfer-view.queries.js';
import { CloseTransferInput, ReportTransferInput, StartFromInterestInput, StartTransferInput, StopTransferInput } from './transfer.inputs.js';
import { TransferQueries } from './transfer.queries.js';
import { Transfer, TransferPage, type TransferRow } from './transfer.types.js';

/** At the portal: the team of the practice and the Iged that adopts it. Reading, beginning and ending. */
@Resolver()
export class TransferResolver {
  constructor(
    private readonly queries: TransferQueries,
    private readonly interests: InterestQueries,
    private readonly view: TransferView,
    private readonly verbs: PortalVerbs,
    private readonly results: TransferResults,
  ) {}

  @Requires('transfer.take')
  @Query(() => TransferPage, { description: 'Mis transferencias, de cualquiera de las dos partes; primero la que se movió al último.' })
  myTransfers(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<TransferRow>> {
    return this.queries.ofMember(viewer.accountId, page);
  }

  @Requires('transfer.take')
  @Query(() => [TransferInterest], { description: 'Lo que quiero replicar y quiénes quieren replicar lo de mis equipos, mientras no comienza.' })
  myTransferInterests(@CurrentViewer() viewer: Viewer): Promise<TransferInterest[]> {
    return this.interests.ofMember(viewer.accountId);
  }

  @Requires('transfer.take')
  @Query(() => Transfer, { nullable: true, description: 'Una transferencia de la que soy parte.' })
  transfer(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<Transfer | null> {
    return this.view.atPortal(viewer, id);
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Comienza a adoptar una práctica. Pedida otra vez con el mismo identificador es la misma.' })
  startTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: StartTransferInput): Promise<Transfer | null> {
    return this.verbs.start(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'El equipo de la práctica comienza con alguien que quiere replicarla.' })
  startTransferFromInterest(@CurrentViewer() viewer: Viewer, @Args('input') input: StartFromInterestInput): Promise<Transfer | null> {
    return this.verbs.fromInterest(viewer, input);
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Informa el resultado, frente al indicador de la práctica de origen.' })
  reportTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportTransferInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'report', input.id, () => this.results.report(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Dice cómo sigue lo verificado, con su lección: la transferencia queda completada.' })
  closeTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: CloseTransferInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'close', input.id, () => this.results.close(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Detiene una transferencia, con su motivo y su lección.' })
  stopTransfer(@CurrentViewer() viewer: Viewer, @Args('input') input: StopTransferInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'stop', input.id, () => this.results.stop(viewer, input));
  }
}
