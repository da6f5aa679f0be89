import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { BooleanField, IntField, OptionalTextField, TextField, UuidField, type PageSize } from '@lib/platform';
import { PageSizeField } from '@lib/territory';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';

@ArgsType()
export class ImportsArgs {
  @PageSizeField(20)
  first: PageSize = 20;

  @OptionalTextField({ max: 1000 })
  after?: string | null;
}

@ArgsType()
export class ImportProblemsArgs extends ImportsArgs {
  @UuidField()
  id!: string;
}

@InputType({ description: 'En qué columna de la hoja está un dato' })
export class ImportColumnInput {
  @TextField({ max: 40 })
  key!: string;

  @IntField({ min: 0, max: 200 })
  column!: number;
}

@InputType({ description: 'Qué columna es cuál' })
export class CheckImportInput {
  @UuidField()
  id!: string;

  @Field(() => [ImportColumnInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(40)
  @Type(() => ImportColumnInput)
  columns!: ImportColumnInput[];
}

@InputType({ description: 'Trae las filas que están bien' })
export class BringImportInput {
  @UuidField()
  id!: string;

  @BooleanField()
  withPoints!: boolean;
}
