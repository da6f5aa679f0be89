import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { moderationErrors } from './moderation.errors.js';
import { AppealInput, ReportInput } from './moderation.inputs.js';
import { ModerationQueries } from './moderation.queries.js';
import { Moderation } from './moderation.service.js';
import { MyModerationCase } from './moderation.types.js';
import { Reports } from './reports.service.js';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly moderation: Moderation,
    private readonly reports: Reports,
  ) {}

  @Query(() => MyModerationCase, { nullable: true, description: 'Decisión sobre algo que escribí; nulo si no es mío.' })
  @Requires('profile.own')
  myModerationCase(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyModerationCase | null> {
    return this.queries.mine(viewer, id);
  }

  @Mutation(() => Boolean, { description: 'Reporta un comentario o una práctica; quien lo escribió no sabrá quién fue.' })
  @Requires('practice.react')
  @OwnTransaction()
  reportContent(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportInput): Promise<boolean> {
    return this.reports.report(viewer, input);
  }

  @Mutation(() => MyModerationCase, { description: 'Pide, una sola vez, que se revise una decisión.' })
  @Requires('profile.own')
  async appealModeration(@CurrentViewer() viewer: Viewer, @Args('input') input: AppealInput): Promise<MyModerationCase> {
    await this.moderation.appeal(viewer, input);
    const mine = await this.queries.mine(viewer, input.caseId);
    if (!mine) throw moderationErrors.CASE_NOT_FOUND();
    return mine;
  }
}
