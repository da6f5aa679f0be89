import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { moderationErrors } from './moderation.errors.js';
import { DecideCaseInput, ModerationQueueArgs } from './moderation.inputs.js';
import { ModerationQueries } from './moderation.queries.js';
import { Moderation } from './moderation.service.js';
import { DeskModerationCase, DeskModerationPage } from './moderation.types.js';

@Resolver()
export class ModerationDeskResolver {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly moderation: Moderation,
  ) {}

  @Query(() => DeskModerationPage, { description: 'Lo reportado y lo apelado; el que más espera primero.' })
  @Requires('conversation.moderate')
  moderationQueue(@CurrentViewer() viewer: Viewer, @Args() args: ModerationQueueArgs): Promise<DeskModerationPage> {
    return this.queries.queue(viewer, args);
  }

  @Mutation(() => DeskModerationCase, { description: 'Decide un caso, con el motivo que leerá quien lo escribió.' })
  @Requires('conversation.moderate')
  async decideModeration(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideCaseInput): Promise<DeskModerationCase> {
    await this.moderation.decide(viewer, input);
    const decided = await this.queries.one(viewer, input.caseId);
    if (!decided) throw moderationErrors.CASE_NOT_FOUND();
    return decided;
  }
}
