import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una anotación de mi bitácora. Nadie más la lee: ni el círculo ni el equipo de DIFOCA.' })
export class LogbookEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  meetingId!: string | null;

  @Field(() => String, { nullable: true })
  meetingTitle!: string | null;

  @Field(() => String, { description: 'La pregunta que la inspiró, si hubo.' })
  prompt!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType()
export class LogbookEntryPage {
  @Field(() => [LogbookEntry])
  items!: LogbookEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una pregunta para reflexionar después de una reunión.' })
export class ReflectionPrompt {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;
}
