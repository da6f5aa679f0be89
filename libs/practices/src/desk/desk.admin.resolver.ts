import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { AdmissionQueries } from './admission.queries.js';
import { AdmissionService } from './admission.service.js';
import { AdmissionPage } from './admission.types.js';
import { AdmissionQueueArgs, AdmitPracticeInput, ObservePracticeInput, RejectPracticeInput } from './desk.inputs.js';
import { PracticeUnderReviewQueries } from './practice-under-review.queries.js';
import { PracticeUnderReview } from './practice-under-review.types.js';

@Resolver()
export class AdmissionDeskResolver {
  constructor(
    private readonly queries: AdmissionQueries,
    private readonly practices: PracticeUnderReviewQueries,
    private readonly admission: AdmissionService,
  ) {}

  @Query(() => AdmissionPage, { description: 'Cola de admisión: la que más espera primero.' })
  @Requires('practice.admit')
  admissionQueue(@CurrentViewer() viewer: Viewer, @Args() args: AdmissionQueueArgs): Promise<AdmissionPage> {
    return this.queries.queue(viewer, args);
  }

  @Query(() => PracticeUnderReview, {
    nullable: true,
    description: 'Una práctica enviada, con su historia; nulo si no existe o nunca se envió.',
  })
  @Requires('practice.admit')
  practiceUnderReview(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<PracticeUnderReview | null> {
    return this.practices.one(viewer, id);
  }

  @Mutation(() => PracticeUnderReview, { description: 'Devuelve la práctica a su equipo con observaciones por sección.' })
  @Requires('practice.admit')
  async observePractice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ObservePracticeInput,
  ): Promise<PracticeUnderReview> {
    await this.admission.observe(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  @Mutation(() => PracticeUnderReview, { description: 'Admite la práctica y publica su versión.' })
  @Requires('practice.admit')
  async admitPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: AdmitPracticeInput): Promise<PracticeUnderReview> {
    await this.admission.admit(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  @Mutation(() => PracticeUnderReview, { description: 'No admite la práctica, con el motivo.' })
  @Requires('practice.admit')
  async rejectPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: RejectPracticeInput): Promise<PracticeUnderReview> {
    await this.admission.reject(viewer, input);
    return this.reread(viewer, input.practiceId);
  }

  private async reread(viewer: Viewer, id: string): Promise<PracticeUnderReview> {
    const practice = await this.practices.one(viewer, id);
    if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
    return practice;
  }
}
