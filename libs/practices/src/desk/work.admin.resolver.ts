import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { WorkInbox } from './admission.types.js';
import { AssignableQueries } from './assignable.queries.js';
import { AssignablePage } from './assignable.types.js';
import { AssignablePracticesArgs } from './desk.inputs.js';
import { WorkInboxQueries } from './work-inbox.queries.js';

@Resolver()
export class WorkDeskResolver {
  constructor(
    private readonly work: WorkInboxQueries,
    private readonly assignable: AssignableQueries,
  ) {}

  @Query(() => WorkInbox, { description: 'Lo que espera por mí en la mesa de trabajo.' })
  @Requires('desk.open')
  workInbox(@CurrentViewer() viewer: Viewer): Promise<WorkInbox> {
    return this.work.counts(viewer);
  }

  @Query(() => AssignablePage, { description: 'Prácticas publicadas con sus encargos, la última publicada primero.' })
  @Requires('feedback.assign')
  assignablePractices(@CurrentViewer() viewer: Viewer, @Args() args: AssignablePracticesArgs): Promise<AssignablePage> {
    return this.assignable.page(viewer, args);
  }
}
