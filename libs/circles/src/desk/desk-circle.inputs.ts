import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { EnumField, OptionalTextField, PageArgs, TextField } from '@lib/platform';
import { CircleOverview } from './desk-circle.types.js';

@ArgsType()
export class DeskCirclesArgs extends PageArgs {
  @EnumField(CircleOverview)
  show!: CircleOverview;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}

@InputType({ description: 'Las preguntas de reflexión, en su orden.' })
export class ReflectionPromptsInput {
  @TextField({ min: 10, max: 200, list: true })
  @ArrayMinSize(1, { message: 'Deja al menos una pregunta.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(12, { message: 'Escribe como máximo 12 preguntas.', context: { code: 'TOO_MANY' } })
  texts!: string[];
}
