import { InputType } from '@nestjs/graphql';
import { DateField, TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Encargo de una práctica publicada a un experto.' })
export class AssignExpertInput {
  /** Made by the browser: a retry is the same assignment. */
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @UuidField()
  expertId!: string;

  @DateField()
  dueOn!: string;
}

@InputType({ description: 'Retiro de un encargo que todavía no se envía.' })
export class WithdrawAssignmentInput {
  @UuidField()
  id!: string;

  @TextField({ max: 500, multiline: true })
  reason!: string;
}
