import { InputType } from '@nestjs/graphql';
import { BooleanField, TextField, UuidField } from '@lib/platform';
import { NestedField } from '../sheet/input-fields.js';
import { WallFilter } from '../wall/wall.inputs.js';

@InputType()
export class SaveSearchInput {
  /** Made by the client: saving again with it is the same search. */
  @UuidField()
  id!: string;

  @TextField({ max: 80 })
  name!: string;

  @NestedField(() => WallFilter)
  filter!: WallFilter;

  @BooleanField()
  weekly!: boolean;
}
