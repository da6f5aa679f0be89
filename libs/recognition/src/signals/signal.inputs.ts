import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, EnumField, IntField, PageArgs, TextField, UuidField } from '@lib/platform';
import { SignalOutcome } from './signal.types.js';

@ArgsType()
export class SignalsArgs extends PageArgs {
  @BooleanField({ optional: true })
  closed?: boolean | null;
}

@InputType({ description: 'Lo que una persona decide después de mirar la evidencia' })
export class CloseSignalInput {
  @UuidField()
  signalId!: string;

  @EnumField(SignalOutcome)
  outcome!: SignalOutcome;

  @TextField({ min: 10, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Desde cuándo se avisa al equipo' })
export class SignalLimitsInput {
  @IntField({ min: 1, max: 365 })
  windowDays!: number;

  @IntField({ min: 2, max: 100 })
  eachWay!: number;

  @IntField({ min: 1, max: 100 })
  circleMarks!: number;

  @IntField({ min: 2, max: 200 })
  teamMarks!: number;

  @IntField({ min: 3, max: 200 })
  burstMarks!: number;

  @IntField({ min: 1, max: 240 })
  burstMinutes!: number;

  @TextField({ min: 5, max: 300, multiline: true })
  reason!: string;
}
