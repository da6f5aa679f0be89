import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { IntField, OptionalTextField, TextField, UuidField } from '@lib/platform';
import { EditionDecision, RestoredText, TextPlaceArgs, WrittenText } from '../kept/kept.inputs.js';

const MOST_CASES = 30;

@InputType({ description: 'Una cartilla de casos, como queda.' })
export class SaveBookletInput {
  /** Made by the browser: a retry is the same one. */
  @UuidField()
  id!: string;

  /** The one that was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 5, max: 150 })
  title!: string;

  /** Practices, in the order of their chapters. */
  @UuidField({ list: true })
  @ArrayMaxSize(MOST_CASES, { message: `Elige como máximo ${MOST_CASES} casos.`, context: { code: 'TOO_MANY' } })
  caseIds!: string[];
}

@InputType({ description: 'Un texto de una cartilla, sobre la revisión que estaba en la pantalla.' })
export class SaveBookletTextInput extends WrittenText {
  @UuidField()
  bookletId!: string;
}

@InputType({ description: 'Qué texto anterior de una cartilla vuelve.' })
export class RestoreBookletTextInput extends RestoredText {
  @UuidField()
  bookletId!: string;
}

@InputType({ description: 'Retira la dirección de una edición de una cartilla, o la repone.' })
export class WithholdBookletInput extends EditionDecision {
  @UuidField()
  bookletId!: string;
}

@ArgsType()
export class BookletTextArgs extends TextPlaceArgs {
  @UuidField()
  bookletId!: string;
}

@InputType({ description: 'Publicar una edición de una cartilla.' })
export class PublishBookletInput {
  @UuidField()
  id!: string;

  @UuidField()
  bookletId!: string;

  /** The edition that it will be. */
  @IntField({ min: 1, max: 9999 })
  number!: number;

  @TextField({ min: 0, max: 1000, multiline: true })
  whatChanged!: string;
}

@ArgsType()
export class BookletPageArgs {
  @TextField({ max: 200 })
  slug!: string;

  @IntField({ min: 1, max: 9999, optional: true })
  edition?: number | null;
}

@ArgsType()
export class CaseSearchArgs {
  @OptionalTextField({ max: 100 })
  search?: string | null;
}

/** `cover`, `presentation`, `closing`, or the practice of a chapter. */
@ArgsType()
export class BookletPreviewArgs {
  @UuidField()
  bookletId!: string;

  @TextField({ max: 60 })
  section!: string;

  /** What is being written and is not saved. */
  @OptionalTextField({ max: 4000, multiline: true })
  body?: string | null;
}
