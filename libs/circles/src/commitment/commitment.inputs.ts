import { InputType } from '@nestjs/graphql';
import { DateField, EnumField, TextField, UuidField } from '@lib/platform';
import { FollowUp } from '../circle/circle.enums.js';

@InputType({ description: 'Lo que alguien del círculo se comprometió a hacer.' })
export class AddCircleCommitmentInput {
  @UuidField()
  id!: string;

  @UuidField()
  meetingId!: string;

  @TextField({ min: 5, max: 500 })
  text!: string;

  @UuidField()
  ownerId!: string;

  @DateField()
  dueOn!: string;
}

@InputType({ description: 'Cómo va un compromiso: lo dice su responsable, o la reunión siguiente.' })
export class FollowUpCommitmentInput {
  /** Made by the browser: a retry is the same answer. */
  @UuidField()
  id!: string;

  @UuidField()
  commitmentId!: string;

  /** The meeting where it is followed up; none when its owner tells it between meetings. */
  @UuidField({ optional: true })
  meetingId?: string | null;

  @EnumField(FollowUp)
  state!: FollowUp;

  @TextField({ min: 0, max: 500, multiline: true })
  note!: string;
}
