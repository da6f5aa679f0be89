import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { BooleanField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

export const CAPTION_MAX = 300;
const MOST = 200;

@InputType()
export class SaveEvidenceInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  /** What was read; 0 for what was just sent, and for a new link. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @OptionalTextField({ max: CAPTION_MAX, multiline: true })
  caption?: string | null;

  @OptionalTextField({ max: 60 })
  sectionKey?: string | null;

  @OptionalTextField({ max: 300 })
  result?: string | null;

  @BooleanField({ optional: true })
  minors?: boolean | null;

  @BooleanField({ optional: true })
  authorised?: boolean | null;

  /** Only of a link: what has a file is begun by its upload. */
  @OptionalTextField({ max: 500 })
  link?: string | null;
}

@InputType()
export class OrderEvidenceInput {
  @UuidField()
  practiceId!: string;

  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @UuidField({ list: true })
  ids!: string[];
}

@InputType()
export class WithdrawEvidenceInput {
  @UuidField()
  evidenceId!: string;

  @TextField({ min: 3, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class EvidenceOfVersionArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@ArgsType()
export class HeldEvidenceArgs extends PageArgs {}
