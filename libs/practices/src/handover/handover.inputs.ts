import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, PageArgs, TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Pedido de relevo; el identificador lo crea el equipo de quien pide.' })
export class AskHandoverInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @TextField({ max: 1000, min: 10, multiline: true })
  reason!: string;
}

@InputType({ description: 'Decisión sobre un pedido de relevo.' })
export class DecideHandoverInput {
  @UuidField()
  id!: string;

  @BooleanField()
  accept!: boolean;

  @TextField({ max: 1000, multiline: true })
  reason!: string;
}

@ArgsType()
export class HandoverDeskArgs extends PageArgs {
  /** Those already decided, the last first; otherwise those pending, the oldest first. */
  @BooleanField({ optional: true })
  decided?: boolean | null;
}
