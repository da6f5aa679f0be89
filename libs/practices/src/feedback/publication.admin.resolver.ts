import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, PageArgs, Requires, type Viewer } from '@lib/platform';
import type { Page } from '@lib/kernel';
import { PublicationQueries } from './publication.queries.js';
import { FeedbackPublications } from './publications.service.js';
import { FeedbackToPublishPage, SubmittedFeedback } from './publication.types.js';

@Resolver()
export class PublicationAdminResolver {
  constructor(
    private readonly service: FeedbackPublications,
    private readonly queries: PublicationQueries,
  ) {}

  @Requires('feedback.publish')
  @Query(() => FeedbackToPublishPage, { description: 'Retroalimentaciones enviadas que esperan publicarse.' })
  feedbacksToPublish(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<SubmittedFeedback>> {
    return this.queries.toPublish(viewer, page);
  }

  @Requires('feedback.publish')
  @Query(() => SubmittedFeedback, { nullable: true, description: 'Una retroalimentación enviada o publicada.' })
  submittedFeedback(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<SubmittedFeedback | null> {
    return this.queries.one(viewer, id);
  }

  @Requires('feedback.publish')
  @Mutation(() => Boolean, { description: 'Publica una retroalimentación enviada en la página de su práctica.' })
  publishFeedback(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    return this.service.publish(viewer, id);
  }
}
