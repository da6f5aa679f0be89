import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Un rato libre de cada semana, en hora de Lima.' })
export class ExpertWeeklySlot {
  @Field(() => Int, { description: '1 es lunes, 7 es domingo.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM' })
  starts!: string;

  @Field(() => String, { description: 'HH:MM' })
  ends!: string;
}

@ObjectType({ description: 'Un día distinto: sin horas, no atiende; con horas, atiende solo en ellas.' })
export class ExpertDayException {
  @Field(() => String)
  day!: string;

  @Field(() => String, { nullable: true })
  starts!: string | null;

  @Field(() => String, { nullable: true })
  ends!: string | null;
}

@ObjectType({ description: 'Las horas y los temas que ofrece una persona experta.' })
export class ExpertHours {
  @Field(() => [ExpertWeeklySlot])
  weekly!: ExpertWeeklySlot[];

  @Field(() => [ExpertDayException])
  exceptions!: ExpertDayException[];

  @Field(() => [String], { description: 'Temas que atiende.' })
  themeIds!: string[];
}
