import { ArgsType, InputType } from '@nestjs/graphql';
import { OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

/** No setting allows more; the limit that people see is the setting's. */
const LONGEST = 4000;
const LONGEST_MESSAGE = 500;

@ArgsType()
export class ConversationArgs extends PageArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@InputType()
export class WriteCommentInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @UuidField({ optional: true })
  parentId?: string | null;

  @TextField({ max: LONGEST, multiline: true })
  text!: string;
}

@InputType()
export class EditCommentInput {
  @UuidField()
  id!: string;

  @TextField({ max: LONGEST, multiline: true })
  text!: string;
}

@InputType()
export class ExpressInterestInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @OptionalTextField({ max: LONGEST_MESSAGE, multiline: true })
  message?: string | null;
}
