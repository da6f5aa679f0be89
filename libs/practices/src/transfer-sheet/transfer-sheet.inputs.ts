import { InputType } from '@nestjs/graphql';
import { IntField, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';

@InputType({ description: 'Lo que el equipo marca en un área.' })
export class MarkTransferAreaInput {
  @UuidField()
  practiceId!: string;

  @CodeField()
  areaId!: string;

  /** The one the screen read. */
  @IntField({ min: 0, max: 1_000_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 3 })
  point!: number;

  @TextField({ min: 0, max: 600, multiline: true })
  note!: string;
}
