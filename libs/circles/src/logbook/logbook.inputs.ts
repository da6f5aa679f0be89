import { ArgsType, InputType } from '@nestjs/graphql';
import { IntField, PageArgs, TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Una anotación en mi bitácora: solo yo la leo.' })
export class SaveLogbookEntryInput {
  /** Made by the browser: a retry is the same entry. */
  @UuidField()
  id!: string;

  @UuidField()
  circleId!: string;

  @UuidField({ optional: true })
  meetingId?: string | null;

  /** The revision that was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  basedOn!: number;

  @TextField({ min: 0, max: 300 })
  prompt!: string;

  @TextField({ max: 10_000, multiline: true })
  text!: string;
}

@ArgsType()
export class MyLogbookArgs extends PageArgs {
  @UuidField()
  id!: string;
}
