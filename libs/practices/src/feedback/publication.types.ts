import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DraftImprovement, DraftScore } from './feedback.draft.types.js';

@ObjectType({ description: 'Retroalimentación enviada, como la lee DIFOCA antes de publicarla.' })
export class SubmittedFeedback {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  expertName!: string;

  @Field(() => String)
  expertInstitution!: string;

  @Field(() => Date)
  submittedAt!: Date;

  @Field(() => Float, { description: 'Promedio de la rúbrica, de 0 a 3.' })
  rubricMean!: number;

  @Field(() => [String])
  keyAspects!: string[];

  @Field(() => [DraftImprovement])
  improvements!: DraftImprovement[];

  @Field(() => [String])
  recommendations!: string[];

  @Field(() => [DraftScore])
  scores!: DraftScore[];

  @Field(() => Boolean, { description: 'La práctica es de tu institución: le toca publicarla a otra persona.' })
  ownInstitution!: boolean;
}

@ObjectType({ description: 'Retroalimentaciones por publicar, primero la que más espera.' })
export class FeedbackToPublishPage {
  @Field(() => [SubmittedFeedback])
  items!: SubmittedFeedback[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
