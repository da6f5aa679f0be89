import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, IntField, PageArgs, TextField, UuidField } from '@lib/platform';

const LONGEST_KEY = 60;
/** Of any text; each has its own limit. */
export const LONGEST_TEXT = 4000;

@InputType({ isAbstract: true })
export abstract class WrittenText {
  /** Made by the browser: a text sent again is the same revision. */
  @UuidField()
  id!: string;

  @TextField({ max: LONGEST_KEY })
  key!: string;

  /** 0: nobody had written it. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  /** Empty: back to the proposal, where there is one. */
  @TextField({ min: 0, max: LONGEST_TEXT, multiline: true })
  body!: string;
}

@InputType({ isAbstract: true })
export abstract class RestoredText {
  @UuidField()
  id!: string;

  @TextField({ max: LONGEST_KEY })
  key!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 1_000_000 })
  restores!: number;
}

@InputType({ isAbstract: true })
export abstract class EditionDecision {
  @IntField({ min: 1, max: 9999 })
  number!: number;

  @BooleanField()
  withheld!: boolean;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export abstract class TextPlaceArgs extends PageArgs {
  @TextField({ max: LONGEST_KEY })
  key!: string;
}
