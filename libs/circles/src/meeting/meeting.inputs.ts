import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { BooleanField, DateField, IntField, TextField, TimeField, UuidField } from '@lib/platform';

const few = (most: number, message: string): PropertyDecorator => ArrayMaxSize(most, { message, context: { code: 'TOO_MANY' } });

@InputType({ description: 'Cuándo y dónde se reúne el círculo, en hora de Lima.' })
export class PlanCircleMeetingInput {
  /** Made by the browser: a retry is the same meeting; of one that exists, its hour and place change. */
  @UuidField()
  id!: string;

  @UuidField()
  circleId!: string;

  @TextField({ min: 5, max: 150 })
  title!: string;

  @DateField({ future: true })
  day!: string;

  @TimeField()
  time!: string;

  @IntField({ min: 30, max: 480 })
  minutes!: number;

  @TextField({ min: 0, max: 500 })
  link!: string;

  @TextField({ min: 0, max: 200 })
  place!: string;
}

@InputType({ description: 'Por qué no se hará una reunión.' })
export class CancelCircleMeetingInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Un tema que alguien propone para una reunión.' })
export class ProposeTopicInput {
  @UuidField()
  id!: string;

  @UuidField()
  meetingId!: string;

  @TextField({ min: 5, max: 200 })
  text!: string;
}

@InputType({ description: 'Mi voto por un tema.' })
export class VoteTopicInput {
  @UuidField()
  id!: string;

  @BooleanField()
  wants!: boolean;
}

@InputType({ description: 'Un punto del programa: cuántos minutos, y quién trae qué.' })
export class MeetingItemInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 150 })
  title!: string;

  @IntField({ min: 1, max: 240 })
  minutes!: number;

  @TextField({ min: 0, max: 300 })
  brings!: string;

  @UuidField({ optional: true })
  ownerId?: string | null;
}

@InputType({ description: 'El programa de una reunión, entero.' })
export class SaveProgrammeInput {
  @UuidField()
  id!: string;

  /** The revision that was on the screen. */
  @IntField({ min: 0, max: 1_000_000 })
  basedOn!: number;

  @TextField({ min: 3, max: 300, list: true })
  @few(15, 'Escribe como máximo 15 preguntas.')
  questions!: string[];

  @Field(() => [MeetingItemInput])
  @ValidateNested({ each: true })
  @Type(() => MeetingItemInput)
  @few(20, 'Escribe como máximo 20 puntos.')
  items!: MeetingItemInput[];
}

@InputType({ description: 'El punto que se empieza a tratar; ninguno, para detener el tiempo.' })
export class TreatItemInput {
  @UuidField()
  id!: string;

  @UuidField({ optional: true })
  itemId?: string | null;
}

@InputType({ description: 'Las notas de una reunión, sobre la revisión que se tenía.' })
export class SaveMeetingNotesInput {
  @UuidField()
  id!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 0, max: 20_000, multiline: true })
  notes!: string;

  @TextField({ min: 0, max: 5_000, multiline: true })
  conclusions!: string;
}

@InputType({ description: 'Una práctica publicada que se comparte en una reunión.' })
export class SharePracticeInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @TextField({ min: 0, max: 300 })
  note!: string;
}

@InputType({ description: 'Quiénes asistieron, según quien lleva la secretaría.' })
export class MarkAttendanceInput {
  @UuidField()
  id!: string;

  @UuidField({ list: true })
  @few(60, 'Marca como máximo 60 personas.')
  memberIds!: string[];
}

@InputType({ description: 'Si estuve en una reunión.' })
export class ConfirmAttendanceInput {
  @UuidField()
  id!: string;

  @BooleanField()
  attended!: boolean;
}

@InputType({ description: 'Una práctica que se compartió y se quita.' })
export class UnsharePracticeInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;
}
