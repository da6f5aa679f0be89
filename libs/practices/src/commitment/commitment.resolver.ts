import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { SettleCommitmentInput } from './commitment.inputs.js';
import { Commitment, DueCommitment } from './commitment.types.js';
import { Commitments } from './commitments.service.js';

@Resolver()
export class CommitmentResolver {
  constructor(private readonly commitments: Commitments) {}

  @Query(() => [DueCommitment], { description: 'Lo que mis equipos se comprometieron a hacer y vence en un mes, o ya venció.' })
  @Requires('practice.write')
  dueCommitments(@CurrentViewer() viewer: Viewer): Promise<DueCommitment[]> {
    return this.commitments.due(viewer);
  }

  @Mutation(() => Commitment, { description: 'Dice cómo quedó un compromiso de mi equipo, o lo vuelve a abrir.' })
  @Requires('practice.write')
  settleCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: SettleCommitmentInput): Promise<Commitment> {
    return this.commitments.settle(viewer, input);
  }
}
