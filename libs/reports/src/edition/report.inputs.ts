import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';

const LONGEST_KEY = 60;
/** Of any text; each has its own limit. */
const LONGEST_TEXT = 4000;

@InputType({ description: 'Un texto de un reporte, sobre la revisión que estaba en la pantalla.' })
export class SaveReportTextInput {
  /** Made by the browser: a text sent again is the same revision. */
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @TextField({ max: LONGEST_KEY })
  key!: string;

  /** 0: nobody had written it. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  /** Empty: back to the proposal. */
  @TextField({ min: 0, max: LONGEST_TEXT, multiline: true })
  body!: string;
}

@InputType({ description: 'Qué texto anterior vuelve.' })
export class RestoreReportTextInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @TextField({ max: LONGEST_KEY })
  key!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 1_000_000 })
  restores!: number;
}

@InputType({ description: 'Arma un PDF de prueba de un reporte.' })
export class TryReportInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;
}

@InputType({ description: 'Publica una edición de un reporte.' })
export class PublishReportInput extends TryReportInput {
  /** The edition that was on the screen. */
  @IntField({ min: 1, max: 1000 })
  number!: number;

  @TextField({ min: 0, max: 1000, multiline: true })
  whatChanged!: string;
}

@InputType({ description: 'Retira la dirección de una edición, o la repone.' })
export class WithholdEditionInput {
  @UuidField()
  exchangeId!: string;

  @IntField({ min: 1, max: 1000 })
  number!: number;

  @BooleanField()
  withheld!: boolean;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class ReportTextArgs extends PageArgs {
  @UuidField()
  exchangeId!: string;

  @TextField({ max: LONGEST_KEY })
  key!: string;
}

@ArgsType()
export class ReportPreviewArgs {
  @UuidField()
  exchangeId!: string;

  @TextField({ max: LONGEST_KEY })
  section!: string;

  /** What is being written there and is not saved yet. */
  @OptionalTextField({ max: LONGEST_TEXT, multiline: true })
  body?: string | null;
}
