import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { EnumField, IntField, TextField } from '@lib/platform';
import { MemberLevelName } from '../rankings/my-recognition.types.js';

const LEVELS = 3;

@InputType()
export class LevelInput {
  @EnumField(MemberLevelName)
  level!: MemberLevelName;

  @TextField({ min: 3, max: 60 })
  name!: string;

  @IntField({ min: 1, max: 100_000 })
  minPoints!: number;

  @IntField({ min: 0, max: 50 })
  minKinds!: number;

  /** Kinds of facts: one of them is needed. None, none is. */
  @TextField({ max: 40, list: true })
  @ArrayMaxSize(50, { message: 'Elige menos hechos.', context: { code: 'TOO_MANY' } })
  anyOfKinds!: string[];
}

@InputType({ description: 'Los tres niveles, como quedarían' })
export class LevelsInput {
  /** The version that was on the screen: if another came meanwhile, nothing is saved. */
  @IntField({ min: 1, max: 1_000_000 })
  basedOn!: number;

  @Field(() => [LevelInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(LEVELS, { message: 'Son tres niveles.', context: { code: 'TOO_MANY' } })
  @Type(() => LevelInput)
  levels!: LevelInput[];

  @TextField({ min: 5, max: 300, multiline: true })
  reason!: string;
}
