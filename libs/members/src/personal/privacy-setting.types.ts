import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IntField, TextField } from '@lib/platform';

@ObjectType({ description: 'Un plazo de los datos personales' })
export class PrivacySetting {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int, { description: 'Lo menos que puede ser' })
  least!: number;

  @Field(() => Int, { description: 'Lo más que puede ser' })
  most!: number;

  @Field(() => Int)
  revision!: number;
}

@InputType({ description: 'Cambia un plazo de los datos personales' })
export class SavePrivacySettingInput {
  @TextField({ max: 60 })
  key!: string;

  @IntField({ min: 1, max: 1000 })
  value!: number;

  /** Of what was on the screen. */
  @IntField({ min: 1, max: 1_000_000 })
  revision!: number;
}
