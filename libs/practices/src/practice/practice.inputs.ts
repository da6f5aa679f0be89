import { InputType } from '@nestjs/graphql';
import { BooleanField, IntField, OptionalTextField, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { NestedField } from '../sheet/input-fields.js';
import {
  BasicsInput,
  PlaceInput,
  ResourcesInput,
  ResultsInput,
  SchoolInput,
  SheetLineInput,
  SustainabilityInput,
  TeamLineInput,
} from '../sheet/sheet.inputs.js';
import { TITLE_MAX } from '../sheet/body.rules.js';

const LONGEST_TEXT = 20_000;
const REVISION_MAX = 1_000_000_000;

@InputType()
export class StartPracticeInput {
  @UuidField()
  id!: string;

  @TextField({ max: TITLE_MAX })
  title!: string;

  /** The template that the device wrote it with: begun without signal, it stays a sheet of that day. */
  @IntField({ min: 1, max: REVISION_MAX, optional: true })
  templateNumber?: number | null;
}

@InputType()
export class SaveSectionInput {
  @UuidField()
  practiceId!: string;

  @CodeField()
  section!: string;

  @IntField({ min: 0, max: REVISION_MAX })
  revision!: number;

  @NestedField(() => BasicsInput, { optional: true })
  basics?: BasicsInput | null;

  @NestedField(() => PlaceInput, { optional: true })
  place?: PlaceInput | null;

  @NestedField(() => TeamLineInput, { optional: true, list: true })
  team?: TeamLineInput[] | null;

  @OptionalTextField({ max: LONGEST_TEXT, multiline: true })
  text?: string | null;

  @NestedField(() => SheetLineInput, { optional: true, list: true })
  lines?: SheetLineInput[] | null;

  @NestedField(() => ResultsInput, { optional: true })
  results?: ResultsInput | null;

  @NestedField(() => SustainabilityInput, { optional: true })
  sustainability?: SustainabilityInput | null;

  @NestedField(() => ResourcesInput, { optional: true })
  resources?: ResourcesInput | null;

  @NestedField(() => SchoolInput, { optional: true })
  school?: SchoolInput | null;
}

@InputType()
export class SubmitPracticeInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: 160, min: 3 })
  directorName!: string;

  @TextField({ max: 160, min: 3 })
  directorPost!: string;

  @TextField({ max: 40 })
  declarationVersion!: string;

  @BooleanField()
  accept!: boolean;

  /** Made by the device when the person leaves the practice ready: a retry after a lost reply is the same submission. */
  @UuidField({ optional: true })
  operationKey?: string | null;
}
