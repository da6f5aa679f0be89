import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PublicIged, PublicSection } from '../version/public-sheet.types.js';
import { FeedbackStatus } from './assignment.types.js';
import { FeedbackDraft } from './feedback.draft.types.js';
import { RubricCriterion } from './rubric.types.js';

@ObjectType({ description: 'La versión encargada, tal como se publicó.' })
export class FeedbackPractice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  themeName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => [PublicIged])
  igeds!: PublicIged[];

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que empezó a implementarse.' })
  startedOn!: string | null;

  @Field(() => [PublicSection])
  sections!: PublicSection[];
}

@ObjectType({ description: 'Encargo del experto: la práctica, su borrador y lo que falta.' })
export class FeedbackForm {
  @Field(() => ID)
  id!: string;

  @Field(() => FeedbackStatus)
  status!: FeedbackStatus;

  @Field(() => String, { description: 'Día AAAA-MM-DD en que vence.' })
  dueOn!: string;

  @Field(() => Int, { description: 'Días que faltan en Lima; negativo cuando ya venció.' })
  daysLeft!: number;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => FeedbackPractice)
  practice!: FeedbackPractice;

  @Field(() => FeedbackDraft)
  draft!: FeedbackDraft;

  @Field(() => Int, { description: 'Se envía al guardar; 0 si todavía no hay borrador.' })
  revision!: number;

  @Field(() => Date, { nullable: true })
  savedAt!: Date | null;

  @Field(() => [String], { description: 'Lo que falta para enviarla.' })
  missing!: string[];

  @Field(() => [RubricCriterion])
  rubric!: RubricCriterion[];
}
