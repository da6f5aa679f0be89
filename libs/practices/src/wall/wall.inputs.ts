import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { BooleanField, EnumField, IntField, OptionalTextField, PageArgs } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { Stage } from '../practice/practice.enums.js';
import { NestedField } from '../sheet/input-fields.js';
import { SchoolLevel } from '../sheet/sheet.enums.js';
import { WallOrder } from './wall.types.js';

/** More options than any list of the screen has. */
const LONGEST_LIST = 60;
const Short = ArrayMaxSize(LONGEST_LIST, { message: 'Elige menos opciones a la vez.', context: { code: 'TOO_MANY' } });

@InputType()
export class WallFilter {
  @OptionalTextField({ max: 200 })
  search?: string | null;

  @Short
  @EnumField(Stage, { optional: true, list: true })
  stages?: Stage[] | null;

  @Short
  @CodeField({ optional: true, list: true })
  themes?: string[] | null;

  @Short
  @CodeField({ optional: true, list: true })
  regions?: string[] | null;

  @Short
  @CodeField({ optional: true, list: true })
  macroRegions?: string[] | null;

  @CodeField({ optional: true })
  iged?: string | null;

  @IntField({ min: 2000, max: 2100, optional: true })
  year?: number | null;

  @Short
  @EnumField(SchoolLevel, { optional: true, list: true })
  levels?: SchoolLevel[] | null;

  @BooleanField({ optional: true })
  referent?: boolean | null;

  /** Also what is no longer in force; left out unless it is asked for. */
  @BooleanField({ optional: true })
  lapsed?: boolean | null;
}

@ArgsType()
export class WallFacetsArgs {
  @NestedField(() => WallFilter, { optional: true })
  filter?: WallFilter | null;
}

@ArgsType()
export class WallArgs extends PageArgs {
  @NestedField(() => WallFilter, { optional: true })
  filter?: WallFilter | null;

  @IsOptional()
  @Field(() => WallOrder, { defaultValue: WallOrder.NEW, nullable: true })
  order: WallOrder = WallOrder.NEW;
}
