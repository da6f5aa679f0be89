import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { DeskEvidence } from './desk-evidence.js';
import { DeskEvidencePiece } from './evidence.admin.types.js';
import { HeldEvidenceArgs, WithdrawEvidenceInput } from './evidence.inputs.js';
import { EvidencePiece } from './evidence.types.js';
import { HeldEvidence } from './held-evidence.js';
import { HeldEvidencePage } from './held-evidence.types.js';

@Resolver()
export class EvidenceDeskResolver {
  constructor(
    private readonly evidence: DeskEvidence,
    private readonly held: HeldEvidence,
  ) {}

  @Query(() => [DeskEvidencePiece], { description: 'Evidencias de una práctica enviada.' })
  @Requires('practice.admit')
  evidenceUnderReview(@IdArg('practiceId') practiceId: string): Promise<DeskEvidencePiece[]> {
    return this.evidence.underReview(practiceId);
  }

  @Query(() => [EvidencePiece], { description: 'Evidencias de la versión encargada a un experto.' })
  @Requires('feedback.write')
  assignedEvidence(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<EvidencePiece[]> {
    return this.evidence.assigned(viewer, id);
  }

  @Mutation(() => Boolean, {
    description: 'Retira una evidencia de todo lugar, con el motivo, y borra su archivo. No se deshace.',
  })
  @Requires('practice.admit')
  @OwnTransaction()
  async withdrawEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawEvidenceInput): Promise<boolean> {
    await this.evidence.withdraw(viewer, input);
    return true;
  }

  @Query(() => HeldEvidencePage, {
    description: 'Archivos que el antivirus apartó, que no se aceptaron o que esperan su revisión; el último primero.',
  })
  @Requires('evidence.guard')
  heldEvidence(@Args() args: HeldEvidenceArgs): Promise<HeldEvidencePage> {
    return this.held.page(args);
  }

  @Mutation(() => Boolean, {
    description: 'Pide que se revise otra vez un archivo apartado o que espera. Queda en la auditoría.',
  })
  @Requires('evidence.guard')
  @OwnTransaction()
  async checkEvidenceAgain(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.held.checkAgain(viewer, id);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Borra un archivo apartado o no aceptado, con su motivo. No se deshace.' })
  @Requires('evidence.guard')
  @OwnTransaction()
  async discardHeldEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawEvidenceInput): Promise<boolean> {
    await this.held.discard(viewer, input);
    return true;
  }
}
