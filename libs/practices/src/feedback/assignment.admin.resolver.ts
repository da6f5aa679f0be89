import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, OptionalTextField, Requires, UuidField, type Viewer } from '@lib/platform';
import { AssignExpertInput, WithdrawAssignmentInput } from './assignment.inputs.js';
import { AssignmentQueries } from './assignment.queries.js';
import { FeedbackAssignments } from './assignments.service.js';
import { AssignmentRow, ExpertLoad } from './assignment.types.js';

@ArgsType()
class ExpertsArgs {
  @OptionalTextField({ max: 100 })
  search?: string | null;

  @UuidField({ optional: true })
  practiceId?: string | null;
}

@Resolver()
export class AssignmentAdminResolver {
  constructor(
    private readonly service: FeedbackAssignments,
    private readonly queries: AssignmentQueries,
  ) {}

  @Requires('feedback.assign')
  @Query(() => [ExpertLoad], { description: 'Expertos con cuenta activa, primero quien tiene menos carga.' })
  experts(@Args() { search, practiceId }: ExpertsArgs): Promise<ExpertLoad[]> {
    return this.queries.experts(search || null, practiceId ?? null);
  }

  @Requires('feedback.write')
  @Query(() => [AssignmentRow], { description: 'Mis encargos: primero los vencidos, luego los que vencen antes.' })
  myAssignments(
    @CurrentViewer() viewer: Viewer,
    @Args('includeClosed', { type: () => Boolean, defaultValue: false }) includeClosed: boolean,
  ): Promise<AssignmentRow[]> {
    return this.queries.ofExpert(viewer.accountId, includeClosed === true);
  }

  @Requires('feedback.assign')
  @Mutation(() => AssignmentRow, { description: 'Encarga la versión publicada de una práctica a un experto, hasta 90 días.' })
  assignExpert(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignExpertInput): Promise<AssignmentRow> {
    return this.service.assign(viewer, input);
  }

  @Requires('feedback.assign')
  @Mutation(() => Boolean, { description: 'Retira un encargo que el experto todavía no envía.' })
  withdrawAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawAssignmentInput): Promise<boolean> {
    return this.service.withdraw(viewer, input);
  }
}
