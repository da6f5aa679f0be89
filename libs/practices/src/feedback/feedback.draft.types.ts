import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Oportunidad de mejora escrita por el experto.' })
export class DraftImprovement {
  @Field(() => ID, { nullable: true, description: 'Sección de la ficha a la que se refiere, si es una.' })
  sectionKey!: string | null;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Puntaje de un criterio de la rúbrica.' })
export class DraftScore {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'De 0 a 3; nulo mientras no se califica.' })
  score!: number | null;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Borrador de una retroalimentación; puede estar a medias.' })
export class FeedbackDraft {
  @Field(() => [String])
  keyAspects!: string[];

  @Field(() => [DraftImprovement])
  improvements!: DraftImprovement[];

  @Field(() => [String])
  recommendations!: string[];

  @Field(() => [DraftScore])
  scores!: DraftScore[];
}

@ObjectType({ description: 'Resultado de guardar el borrador.' })
export class SavedFeedbackDraft {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Date)
  savedAt!: Date;

  @Field(() => [String], { description: 'Lo que todavía falta para enviarla.' })
  missing!: string[];
}
