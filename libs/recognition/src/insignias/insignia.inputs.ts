import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

const LONGEST_ID = 40;
const LONGEST_REASON = 500;
const SHORTEST_REASON = 10;
const LONGEST_SEARCH = 100;

@ArgsType()
export class InsigniaArgs {
  @TextField({ max: LONGEST_ID })
  id!: string;
}

@ArgsType()
export class ShowInsigniaArgs extends InsigniaArgs {
  @BooleanField()
  shown!: boolean;
}

@ArgsType()
export class InsigniaAwardsArgs extends PageArgs {
  @OptionalTextField({ max: LONGEST_SEARCH })
  search?: string | null;

  @BooleanField({ optional: true })
  doubtful?: boolean | null;
}

@InputType()
export class RevokeInsigniaInput {
  @UuidField()
  awardId!: string;

  /** Anyone who verifies the insignia reads it. */
  @TextField({ min: SHORTEST_REASON, max: LONGEST_REASON, multiline: true })
  reason!: string;
}
