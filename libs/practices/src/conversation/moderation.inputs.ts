import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { EnumField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { ModerationDecision, ReportReason } from './moderation.enums.js';

const LONGEST_NOTE = 500;
const LONGEST_REASON = 1000;

@InputType()
export class ReportInput {
  @UuidField()
  id!: string;

  @UuidField({ optional: true })
  practiceId?: string | null;

  @UuidField({ optional: true })
  commentId?: string | null;

  @EnumField(ReportReason)
  reason!: ReportReason;

  @OptionalTextField({ max: LONGEST_NOTE, multiline: true })
  note?: string | null;
}

@InputType()
export class AppealInput {
  @UuidField()
  caseId!: string;

  @TextField({ max: LONGEST_REASON, multiline: true })
  text!: string;
}

@InputType()
export class DecideCaseInput {
  @UuidField()
  caseId!: string;

  @EnumField(ModerationDecision)
  decision!: ModerationDecision;

  @TextField({ max: LONGEST_REASON, multiline: true })
  reason!: string;
}

@ArgsType()
export class ModerationQueueArgs extends PageArgs {
  @IsOptional()
  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description: 'Los casos ya decididos, en vez de los que esperan.',
  })
  decided: boolean = false;
}
