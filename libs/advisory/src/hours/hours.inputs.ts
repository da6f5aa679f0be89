import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { DateField, IntField, TextField, TimeField } from '@lib/platform';

@InputType()
export class ExpertWeeklySlotInput {
  @IntField({ min: 1, max: 7 })
  weekday!: number;

  @TimeField()
  starts!: string;

  @TimeField()
  ends!: string;
}

@InputType()
export class DayHoursInput {
  @TimeField()
  starts!: string;

  @TimeField()
  ends!: string;
}

@InputType()
export class ExpertDayExceptionInput {
  @DateField()
  day!: string;

  /** Left out: that day is taken. */
  @Field(() => DayHoursInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DayHoursInput)
  hours?: DayHoursInput | null;
}

@InputType({ description: 'Las horas y los temas que ofrezco; reemplaza lo anterior.' })
export class SaveMyHoursInput {
  @Field(() => [ExpertWeeklySlotInput])
  @ValidateNested({ each: true })
  @Type(() => ExpertWeeklySlotInput)
  @ArrayMaxSize(40, { message: 'Anota como máximo 40 horarios por semana.', context: { code: 'TOO_MANY' } })
  weekly!: ExpertWeeklySlotInput[];

  @Field(() => [ExpertDayExceptionInput])
  @ValidateNested({ each: true })
  @Type(() => ExpertDayExceptionInput)
  @ArrayMaxSize(100, { message: 'Anota como máximo 100 días distintos.', context: { code: 'TOO_MANY' } })
  exceptions!: ExpertDayExceptionInput[];

  @TextField({ max: 100, list: true })
  @ArrayMaxSize(60, { message: 'Elige como máximo 60 temas.', context: { code: 'TOO_MANY' } })
  themeIds!: string[];
}
