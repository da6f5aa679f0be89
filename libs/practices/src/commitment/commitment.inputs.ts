import { InputType } from '@nestjs/graphql';
import { EnumField, TextField, UuidField } from '@lib/platform';
import { CommitmentState } from './commitment.types.js';

@InputType({ description: 'Cómo quedó un compromiso.' })
export class SettleCommitmentInput {
  @UuidField()
  id!: string;

  @EnumField(CommitmentState)
  state!: CommitmentState;

  /** Needed to cancel: whoever reads it later must know why. */
  @TextField({ min: 0, max: 1000, multiline: true })
  note!: string;
}
