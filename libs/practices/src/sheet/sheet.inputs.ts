import { InputType } from '@nestjs/graphql';
import { DateField, EnumField, OptionalTextField, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { NestedField, OptionalNumberField } from './input-fields.js';
import { IndicatorDirection, ManagementInstrument, SchoolArea, SchoolKind, SchoolLevel } from './sheet.enums.js';

/** Ceilings of the door only: the limit people meet is the template's, told by `sheetProblems`. */
const LONG = 20_000;
const SHORT = 2_000;

@InputType()
export class BasicsInput {
  @TextField({ max: SHORT, min: 0 })
  title!: string;

  @TextField({ max: LONG, min: 0, multiline: true })
  summary!: string;

  @CodeField({ optional: true })
  themeId?: string | null;

  @DateField({ past: true, optional: true })
  startedOn?: string | null;
}

@InputType()
export class PlaceInput {
  @CodeField()
  leadIgedCode!: string;

  @CodeField({ list: true })
  igedCodes!: string[];

  @CodeField({ list: true })
  districts!: string[];
}

@InputType()
export class TeamLineInput {
  @UuidField()
  id!: string;

  @UuidField({ optional: true })
  memberId?: string | null;

  @TextField({ max: 160, min: 0 })
  name!: string;

  @TextField({ max: 160, min: 0 })
  post!: string;

  @CodeField()
  igedCode!: string;
}

@InputType()
export class SheetLineInput {
  @TextField({ max: SHORT, min: 0 })
  heading!: string;

  @TextField({ max: LONG, min: 0, multiline: true })
  text!: string;
}

@InputType()
export class IndicatorInput {
  @TextField({ max: SHORT, min: 0 })
  name!: string;

  @TextField({ max: SHORT, min: 0 })
  unit!: string;

  @EnumField(IndicatorDirection)
  direction!: IndicatorDirection;

  @OptionalNumberField()
  baseline?: number | null;

  @DateField({ past: true, optional: true })
  baselineOn?: string | null;

  @OptionalNumberField()
  result?: number | null;

  @DateField({ past: true, optional: true })
  resultOn?: string | null;

  @TextField({ max: SHORT, min: 0 })
  source!: string;

  @OptionalNumberField()
  places?: number | null;

  @OptionalTextField({ max: SHORT })
  checkedBy?: string | null;
}

@InputType()
export class ResultsInput {
  @TextField({ max: LONG, min: 0, multiline: true, list: true })
  lines!: string[];

  @NestedField(() => IndicatorInput, { list: true })
  indicators!: IndicatorInput[];
}

@InputType()
export class ResolutionInput {
  @TextField({ max: SHORT, min: 0 })
  number!: string;

  @TextField({ max: 10, min: 0 })
  date!: string;

  @TextField({ max: SHORT, min: 0 })
  about!: string;
}

@InputType()
export class SustainabilityInput {
  @TextField({ max: LONG, min: 0, multiline: true })
  text!: string;

  @EnumField(ManagementInstrument, { list: true })
  instruments!: ManagementInstrument[];

  @NestedField(() => ResolutionInput, { list: true })
  resolutions!: ResolutionInput[];
}

@InputType()
export class ResourcesInput {
  @TextField({ max: LONG, min: 0, multiline: true })
  text!: string;

  @OptionalNumberField()
  costSoles?: number | null;

  @OptionalTextField({ max: SHORT })
  videoUrl?: string | null;
}

@InputType()
export class ProblemResponseInput {
  @TextField({ max: LONG, min: 0, multiline: true })
  problem!: string;

  @TextField({ max: LONG, min: 0, multiline: true })
  response!: string;
}

@InputType()
export class SchoolInput {
  @TextField({ max: 20, min: 0 })
  modularCode!: string;

  @TextField({ max: SHORT, min: 0 })
  name!: string;

  @EnumField(SchoolLevel, { optional: true })
  level?: SchoolLevel | null;

  @EnumField(SchoolKind, { optional: true })
  kind?: SchoolKind | null;

  @EnumField(SchoolArea, { optional: true })
  area?: SchoolArea | null;

  @OptionalNumberField()
  students?: number | null;

  @OptionalNumberField()
  teachers?: number | null;

  @OptionalNumberField()
  supportStaff?: number | null;

  @TextField({ max: LONG, min: 0, multiline: true })
  population!: string;

  @TextField({ max: LONG, min: 0, multiline: true })
  economy!: string;

  @NestedField(() => ProblemResponseInput, { list: true })
  pairs!: ProblemResponseInput[];
}
