import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

const MOST = 500;

@ArgsType()
export class StaffAwardsArgs extends PageArgs {
  @BooleanField({ optional: true })
  waiting?: boolean | null;
}

@InputType({ description: 'Puntos que ninguna regla da, o una corrección (en negativo)' })
export class StaffAwardInput {
  @UuidField()
  memberId!: string;

  @IntField({ min: -MOST, max: MOST })
  points!: number;

  @TextField({ max: 120, min: 3 })
  title!: string;

  @TextField({ max: 500, min: 10, multiline: true })
  reason!: string;
}

@InputType()
export class StaffAwardDecisionInput {
  @UuidField()
  awardId!: string;

  @BooleanField()
  approved!: boolean;

  @OptionalTextField({ max: 500, multiline: true })
  note?: string | null;
}
