import { InputType } from '@nestjs/graphql';
import { DateField, EnumField, IntField, TextField, UuidField } from '@lib/platform';
import { AnswerStatus } from './improvement.types.js';

@InputType({ description: 'Respuesta del equipo a una oportunidad de mejora.' })
export class AnswerImprovementInput {
  @UuidField()
  itemId!: string;

  /** The one the screen read; 0 when there was no answer. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @EnumField(AnswerStatus)
  status!: AnswerStatus;

  @TextField({ min: 0, max: 1000, multiline: true })
  text!: string;

  @DateField({ optional: true })
  plannedOn?: string | null;
}
