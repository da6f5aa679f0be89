import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { EvidenceOfVersionArgs, OrderEvidenceInput, SaveEvidenceInput, WithdrawEvidenceInput } from './evidence.inputs.js';
import { EvidenceQueries } from './evidence.queries.js';
import { Evidence } from './evidence.service.js';
import { EvidencePiece, MyEvidence } from './evidence.types.js';
import { pieceView } from './evidence.view.js';
import { MyEvidenceView } from './my-evidence.js';

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly evidence: Evidence,
    private readonly mine: MyEvidenceView,
    private readonly queries: EvidenceQueries,
  ) {}

  @Query(() => [EvidencePiece], { description: 'Evidencias de la versión publicada de una práctica.' })
  @Public()
  async practiceEvidence(@Args() { slug }: EvidenceOfVersionArgs): Promise<EvidencePiece[]> {
    return (await this.queries.published(slug)).map((row) => pieceView(row, 'member'));
  }

  @Query(() => MyEvidence, {
    nullable: true,
    description: 'Evidencias de una práctica de mi equipo; nulo si no existe o no es mía.',
  })
  @Requires('practice.write')
  myEvidence(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<MyEvidence | null> {
    return this.mine.find(viewer, practiceId);
  }

  @Mutation(() => MyEvidence, {
    description: 'Guarda lo que se cuenta de una evidencia, o agrega un enlace. El archivo empieza con su envío a /subidas.',
  })
  @Requires('practice.write')
  @OwnTransaction()
  async saveEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveEvidenceInput): Promise<MyEvidence> {
    await this.evidence.save(viewer, input);
    return this.mine.get(viewer, input.practiceId);
  }

  @Mutation(() => MyEvidence, { description: 'Quita una evidencia de la edición en trabajo.' })
  @Requires('practice.write')
  @OwnTransaction()
  async removeEvidence(
    @CurrentViewer() viewer: Viewer,
    @IdArg('practiceId') practiceId: string,
    @IdArg() id: string,
  ): Promise<MyEvidence> {
    await this.evidence.remove(viewer, practiceId, id);
    return this.mine.get(viewer, practiceId);
  }

  @Mutation(() => MyEvidence, { description: 'Ordena las evidencias de la edición en trabajo.' })
  @Requires('practice.write')
  @OwnTransaction()
  async orderEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: OrderEvidenceInput): Promise<MyEvidence> {
    await this.evidence.order(viewer, input);
    return this.mine.get(viewer, input.practiceId);
  }

  @Mutation(() => MyEvidence, {
    description: 'Retira una evidencia de todo lugar, también de lo publicado, y borra su archivo. No se deshace.',
  })
  @Requires('practice.write')
  @OwnTransaction()
  async withdrawEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawEvidenceInput): Promise<MyEvidence> {
    const practiceId = await this.evidence.withdraw(viewer, input);
    return this.mine.get(viewer, practiceId);
  }
}
