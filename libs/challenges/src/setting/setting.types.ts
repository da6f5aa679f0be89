import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IntField, TextField } from '@lib/platform';

@ObjectType({ description: 'Un número de los desafíos que cambia quien los organiza.' })
export class DeskChallengeSetting {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int)
  revision!: number;
}

@InputType({ description: 'Cambia un número de los desafíos.' })
export class SaveChallengeSettingInput {
  @TextField({ max: 60 })
  key!: string;

  @IntField({ min: 1, max: 1000 })
  value!: number;

  /** Of what was on the screen. */
  @IntField({ min: 1, max: 1_000_000 })
  revision!: number;
}
