import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, OptionalTextField, PageArgs, TextField, UuidField, check } from '@lib/platform';

export const MOST_AT_ONCE = 50;
const LONGEST_REASON = 500;
const ENTRY_ID = /^\d{1,18}$/;

@ArgsType()
export class MemberEntriesArgs extends PageArgs {
  @UuidField()
  memberId!: string;

  @OptionalTextField({ max: 40 })
  season?: string | null;
}

@ArgsType()
export class ReversalsArgs extends PageArgs {
  @BooleanField({ optional: true })
  waiting?: boolean | null;
}

@InputType({ description: 'Movimientos elegidos, uno por uno, que se propone deshacer' })
export class ProposeReversalsInput {
  @Field(() => [ID])
  @ArrayMinSize(1, { message: 'Elige al menos un movimiento.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `Elige como máximo ${MOST_AT_ONCE} movimientos a la vez.`, context: { code: 'TOO_MANY' } })
  @check({
    name: 'isEntryId',
    code: 'ID_INVALID',
    each: true,
    valid: (value) => typeof value === 'string' && ENTRY_ID.test(value),
    say: () => 'No reconocemos ese movimiento. Actualiza la página e inténtalo otra vez.',
  })
  entryIds!: string[];

  /** The person reads it beside the points that went. */
  @TextField({ min: 10, max: LONGEST_REASON, multiline: true })
  reason!: string;
}

@InputType()
export class ReversalDecisionInput {
  @UuidField()
  reversalId!: string;

  @BooleanField()
  approved!: boolean;

  @OptionalTextField({ max: LONGEST_REASON, multiline: true })
  note?: string | null;
}
