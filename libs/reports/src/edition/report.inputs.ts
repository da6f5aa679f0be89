import { ArgsType, InputType } from '@nestjs/graphql';
import { IntField, OptionalTextField, TextField, UuidField } from '@lib/platform';
import { EditionDecision, LONGEST_TEXT, RestoredText, TextPlaceArgs, WrittenText } from '../kept/kept.inputs.js';

const LONGEST_SECTION = 60;

@InputType({ description: 'Un texto de un reporte, sobre la revisión que estaba en la pantalla.' })
export class SaveReportTextInput extends WrittenText {
  @UuidField()
  exchangeId!: string;
}

@InputType({ description: 'Qué texto anterior vuelve.' })
export class RestoreReportTextInput extends RestoredText {
  @UuidField()
  exchangeId!: string;
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
export class WithholdEditionInput extends EditionDecision {
  @UuidField()
  exchangeId!: string;
}

@ArgsType()
export class ReportTextArgs extends TextPlaceArgs {
  @UuidField()
  exchangeId!: string;
}

@ArgsType()
export class ReportPreviewArgs {
  @UuidField()
  exchangeId!: string;

  @TextField({ max: LONGEST_SECTION })
  section!: string;

  /** What is being written there and is not saved yet. */
  @OptionalTextField({ max: LONGEST_TEXT, multiline: true })
  body?: string | null;
}
