import { Args, ArgsType, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { doorOf, networkOf } from '@lib/access';
import { CurrentViewer, OwnTransaction, Public, Requires, TextField, type GraphqlContext, type Viewer } from '@lib/platform';
import { Internships } from '../internship/internships.service.js';
import { Internship } from '../internship/internship.types.js';
import { StandContributions } from './contributions.service.js';
import { FairQueries } from './fair.queries.js';
import { AnswerContributionInput, FairStand, FairStandRow, LeaveContributionInput } from './fair.types.js';

@ArgsType()
class FairArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@ArgsType()
class StandArgs {
  @TextField({ max: 40 })
  code!: string;
}

/** For everyone: the fair, its stands, and a minute to leave something at one. */
@Resolver()
export class FairResolver {
  constructor(
    private readonly queries: FairQueries,
    private readonly contributions: StandContributions,
    private readonly internships: Internships,
  ) {}

  @Public({ shared: true })
  @Query(() => [FairStandRow], { description: 'Puestos de la feria de un intercambio anunciado.' })
  fairStands(@Args() { slug }: FairArgs): Promise<FairStandRow[]> {
    return this.queries.stands(slug);
  }

  @Public({ shared: true })
  @Query(() => FairStand, { nullable: true, description: 'Página pública de un puesto.' })
  fairStand(@Args() { code }: StandArgs): Promise<FairStand | null> {
    return this.queries.stand(code);
  }

  @Public({ shared: true })
  @Query(() => Internship, { nullable: true, description: 'La pasantía de un intercambio anunciado.' })
  exchangeInternship(@Args() { slug }: FairArgs): Promise<Internship | null> {
    return this.internships.bySlug(slug);
  }

  @OwnTransaction()
  @Public()
  @Mutation(() => Boolean, { description: 'Deja un aporte o una pregunta en un puesto, con cuenta o sin ella; se publica cuando alguien lo lee.' })
  leaveContribution(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input') input: LeaveContributionInput,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.contributions.leave(viewer, networkOf(doorOf(context).request.ip), input);
  }

  @Requires('exchange.attend')
  @Query(() => Boolean, { description: 'Atiendo este puesto: puedo responder.' })
  myStand(@CurrentViewer() viewer: Viewer, @Args() { code }: StandArgs): Promise<boolean> {
    return this.queries.holds(code, viewer.accountId);
  }

  @OwnTransaction()
  @Requires('exchange.attend')
  @Mutation(() => Boolean, { description: 'Responde, como equipo del puesto, a lo que alguien dejó.' })
  answerContribution(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerContributionInput): Promise<boolean> {
    return this.contributions.answer(viewer, input);
  }
}
