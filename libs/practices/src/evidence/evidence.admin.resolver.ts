import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { DeskEvidence } from './desk-evidence.js';
import { DeskEvidencePiece } from './evidence.admin.types.js';
import { WithdrawEvidenceInput } from './evidence.inputs.js';
import { EvidencePiece } from './evidence.types.js';

@Resolver()
export class EvidenceDeskResolver {
  constructor(private readonly evidence: DeskEvidence) {}

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
}
