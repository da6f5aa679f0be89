import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { BooleanField, EnumField, OptionalTextField, TextField, type PageSize } from '@lib/platform';
import { CodeField } from './code-field.js';
import { IgedKind } from './territory.types.js';
import { PageSizeField } from './territory.inputs.js';

const LONGEST_NAME = 120;
const MOST_DOMAINS = 10;
const ALL_REGIONS = 26;

const tooMany = (max: number) => ({ message: `Elige como máximo ${max}.`, context: { code: 'TOO_MANY' } });
const repeated = { message: 'Hay uno repetido en la lista.', context: { code: 'REPEATED' } };

@ArgsType()
export class IgedTableArgs {
  @OptionalTextField({ max: 80 })
  search?: string | null;

  @EnumField(IgedKind, { optional: true })
  kind?: IgedKind | null;

  @CodeField({ optional: true })
  region?: string | null;

  @PageSizeField(50)
  first: PageSize = 50;

  @OptionalTextField({ max: 1000 })
  after?: string | null;
}

@InputType()
export class CreateIgedInput {
  @CodeField()
  code!: string;

  @EnumField(IgedKind)
  kind!: IgedKind;

  @TextField({ max: LONGEST_NAME, min: 3 })
  name!: string;

  @CodeField({ optional: true })
  regionId?: string | null;

  @TextField({ max: 100, list: true })
  @ArrayMaxSize(MOST_DOMAINS, tooMany(MOST_DOMAINS))
  mailDomains!: string[];
}

@InputType()
export class UpdateIgedInput {
  @CodeField()
  code!: string;

  @TextField({ max: LONGEST_NAME, min: 3 })
  name!: string;

  @TextField({ max: 100, list: true })
  @ArrayMaxSize(MOST_DOMAINS, tooMany(MOST_DOMAINS))
  mailDomains!: string[];

  @BooleanField()
  enabled!: boolean;
}

@InputType()
export class UpdateMacroRegionInput {
  @CodeField()
  id!: string;

  @TextField({ max: LONGEST_NAME, min: 2 })
  name!: string;

  @CodeField({ list: true })
  @ArrayMaxSize(ALL_REGIONS, tooMany(ALL_REGIONS))
  @ArrayUnique(repeated)
  regionIds!: string[];
}
