import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, EnumField, IntField, TextField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { ScaleKind } from './scale.types.js';

@InputType({ description: 'Cambio de un criterio o de un área.' })
export class UpdateScaleInput {
  @EnumField(ScaleKind)
  kind!: ScaleKind;

  @CodeField()
  id!: string;

  @IntField({ min: 1, max: 1_000_000 })
  revision!: number;

  @TextField({ max: 120, min: 3 })
  name!: string;

  @TextField({ max: 400, min: 3, multiline: true })
  description!: string;

  /** As many as the scale has: four of the rubric, three of the transfer sheet. */
  @ArrayMinSize(3, { message: 'Faltan puntos de la escala.', context: { code: 'POINTS_MISSING' } })
  @ArrayMaxSize(4, { message: 'Sobran puntos de la escala.', context: { code: 'POINTS_MISSING' } })
  @TextField({ max: 400, min: 3, multiline: true, list: true })
  points!: string[];

  @BooleanField()
  enabled!: boolean;
}
