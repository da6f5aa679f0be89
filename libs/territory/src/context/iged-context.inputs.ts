import { ArgsType, InputType } from '@nestjs/graphql';
import { BooleanField, DateField, EnumField, OptionalTextField, TextField, type PageSize } from '@lib/platform';
import { CodeField } from '../code-field.js';
import { PageSizeField } from '../territory.inputs.js';
import { IgedKind } from '../territory.types.js';
import { IgedConnectivity, IgedSize } from './iged-context.types.js';

const LONGEST_SOURCE = 200;
/** Every Iged of the country, with room to spare. */
const LONGEST_PASTE = 40_000;

@ArgsType()
export class IgedContextArgs {
  @OptionalTextField({ max: 80 })
  search?: string | null;

  @EnumField(IgedKind, { optional: true })
  kind?: IgedKind | null;

  @CodeField({ optional: true })
  region?: string | null;

  @BooleanField({ optional: true })
  onlyMissing?: boolean | null;

  @PageSizeField(50)
  first: PageSize = 50;

  @OptionalTextField({ max: 1000 })
  after?: string | null;
}

@InputType({ description: 'Conectividad y tamaño de una instancia' })
export class IgedContextInput {
  @CodeField()
  code!: string;

  @EnumField(IgedConnectivity)
  connectivity!: IgedConnectivity;

  @EnumField(IgedSize)
  size!: IgedSize;

  @TextField({ max: LONGEST_SOURCE, min: 5 })
  source!: string;

  @DateField({ past: true })
  asOf!: string;
}

@InputType({ description: 'Varias instancias a la vez, pegadas de una hoja de cálculo: código, conectividad y tamaño' })
export class IgedContextImportInput {
  @TextField({ max: LONGEST_PASTE, multiline: true })
  lines!: string;

  @TextField({ max: LONGEST_SOURCE, min: 5 })
  source!: string;

  @DateField({ past: true })
  asOf!: string;

  @BooleanField()
  dryRun!: boolean;
}
