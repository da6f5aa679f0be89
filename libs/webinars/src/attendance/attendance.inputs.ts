import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { BooleanField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Inscripción propia a un webinar.' })
export class RegisterToWebinarInput {
  /** Made by the browser: a retry is the same registration. */
  @UuidField()
  id!: string;

  @UuidField()
  webinarId!: string;
}

@InputType({ description: 'Quiénes de la lista entraron, o no.' })
export class MarkWebinarAttendanceInput {
  @UuidField()
  webinarId!: string;

  @UuidField({ list: true })
  @ArrayMaxSize(100, { message: 'Marca como máximo 100 personas a la vez.', context: { code: 'TOO_MANY' } })
  attendeeIds!: string[];

  @BooleanField()
  connected!: boolean;

  /** Why it is taken back. */
  @TextField({ min: 0, max: 300 })
  reason!: string;
}

@InputType({ description: 'Lista de quienes entraron, un correo o DNI por línea.' })
export class PasteWebinarAttendanceInput {
  @UuidField()
  webinarId!: string;

  @TextField({ min: 3, max: 60_000, multiline: true })
  text!: string;
}

@ArgsType()
export class WebinarAttendeesArgs extends PageArgs {
  @UuidField()
  webinarId!: string;

  /** true: who entered; false: who did not; absent: everyone. */
  @BooleanField({ optional: true })
  connected?: boolean | null;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}
