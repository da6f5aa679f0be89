import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OptionalTextField, Requires, TextField, UuidField, type Viewer } from '@lib/platform';
import { Internships } from '../internship/internships.service.js';
import { Internship, SaveInternshipInput } from '../internship/internship.types.js';
import { StandContributions } from './contributions.service.js';
import { FairQueries } from './fair.queries.js';
import { AddStandPhotoInput, DeskStand, DeskStandHolder, ModerateContributionInput, PendingContribution, SaveStandInput } from './fair.types.js';
import { Stands } from './stands.service.js';

@ArgsType()
class StandIgedArgs {
  @TextField({ max: 20 })
  igedCode!: string;
}

@ArgsType()
class RemoveStandPhotoArgs {
  @UuidField()
  fileId!: string;

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

/** At the desk: the fair and the internship of an exchange. */
@Resolver()
export class FairAdminResolver {
  constructor(
    private readonly queries: FairQueries,
    private readonly stands: Stands,
    private readonly contributions: StandContributions,
    private readonly internships: Internships,
  ) {}

  @Requires('exchange.manage')
  @Query(() => [DeskStand], { description: 'Puestos de la feria de un intercambio.' })
  deskStands(@IdArg('exchangeId') exchangeId: string): Promise<DeskStand[]> {
    return this.queries.desk(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => [DeskStandHolder], { description: 'Gestores de una instancia que pueden atender su puesto.' })
  standCandidates(@Args() { igedCode }: StandIgedArgs): Promise<DeskStandHolder[]> {
    return this.queries.candidates(igedCode);
  }

  @Requires('exchange.manage')
  @Query(() => [PendingContribution], { description: 'Aportes y preguntas que esperan leerse, el más antiguo primero.' })
  pendingContributions(@IdArg('exchangeId') exchangeId: string): Promise<PendingContribution[]> {
    return this.queries.pending(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => Internship, { nullable: true, description: 'La pasantía de un intercambio que organizo.' })
  deskInternship(@IdArg('exchangeId') exchangeId: string): Promise<Internship | null> {
    return this.internships.ofExchange(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [DeskStand], { description: 'Guarda un puesto de la feria.' })
  async saveStand(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveStandInput): Promise<DeskStand[]> {
    await this.stands.save(viewer, input);
    return this.queries.desk(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => [DeskStand], { description: 'Anota que un puesto se atendió.' })
  async holdStand(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskStand[]> {
    return this.queries.desk(await this.stands.hold(viewer, id));
  }

  @Requires('exchange.manage')
  @Mutation(() => [DeskStand], { description: 'Cuelga en un puesto una foto ya subida.' })
  async addStandPhoto(@CurrentViewer() viewer: Viewer, @Args('input') input: AddStandPhotoInput): Promise<DeskStand[]> {
    return this.queries.desk(await this.stands.addPhoto(viewer, input));
  }

  @Requires('exchange.manage')
  @Mutation(() => [DeskStand], { description: 'Quita una foto de un puesto.' })
  async removeStandPhoto(@CurrentViewer() viewer: Viewer, @Args() { fileId, reason }: RemoveStandPhotoArgs): Promise<DeskStand[]> {
    return this.queries.desk(await this.stands.removePhoto(viewer, fileId, reason));
  }

  @Requires('exchange.manage')
  @Mutation(() => [PendingContribution], { description: 'Publica o no lo que alguien dejó en un puesto.' })
  async moderateContribution(@CurrentViewer() viewer: Viewer, @Args('input') input: ModerateContributionInput): Promise<PendingContribution[]> {
    return this.queries.pending(await this.contributions.moderate(viewer, input));
  }

  @Requires('exchange.manage')
  @Mutation(() => Internship, { description: 'Guarda la pasantía de un intercambio.' })
  async saveInternship(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveInternshipInput): Promise<Internship | null> {
    await this.internships.save(viewer, input);
    return this.internships.ofExchange(input.exchangeId);
  }
}
