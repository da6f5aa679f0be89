import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { FeedbackDrafts } from './drafts.service.js';
import { SavedFeedbackDraft } from './feedback.draft.types.js';
import { FeedbackForm } from './feedback.form.types.js';
import { SaveFeedbackDraftInput, SubmitFeedbackInput } from './feedback.inputs.js';
import { FormQueries } from './form.queries.js';
import { Rubric } from './rubric.queries.js';
import { RubricCriterion } from './rubric.types.js';
import { FeedbackSubmissions } from './submissions.service.js';

@Resolver()
export class FeedbackAdminResolver {
  constructor(
    private readonly drafts: FeedbackDrafts,
    private readonly submissions: FeedbackSubmissions,
    private readonly forms: FormQueries,
    private readonly criteria: Rubric,
  ) {}

  @Requires('desk.open')
  @Query(() => [RubricCriterion], { description: 'Rúbrica en uso: propuesta propia del proyecto.' })
  rubric(): Promise<RubricCriterion[]> {
    return this.criteria.criteria();
  }

  @Requires('feedback.write')
  @Query(() => FeedbackForm, { nullable: true, description: 'Mi encargo con la práctica al lado; nulo si no es mío.' })
  feedbackForm(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<FeedbackForm | null> {
    return this.forms.form(viewer, id);
  }

  @Requires('feedback.write')
  @Mutation(() => SavedFeedbackDraft, { description: 'Guarda el borrador, aunque esté a medias.' })
  saveFeedbackDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveFeedbackDraftInput): Promise<SavedFeedbackDraft> {
    return this.drafts.save(viewer, input);
  }

  @Requires('feedback.write')
  @Mutation(() => FeedbackForm, { description: 'Envía el borrador guardado; desde ahí ya no cambia.' })
  async submitFeedback(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitFeedbackInput): Promise<FeedbackForm | null> {
    await this.submissions.submit(viewer, input);
    return this.forms.form(viewer, input.id);
  }
}
