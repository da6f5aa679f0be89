import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, TextField } from '@lib/platform';
import { ToldExchange } from '../exchange/exchange.inputs.js';

@InputType({ description: 'Un intercambio que ya se realizó, de registros anteriores a esta plataforma.' })
export class BringInExchangeInput extends ToldExchange {
  /** Empty when nobody knows it any more. */
  @TextField({ min: 0, max: 1000, multiline: true })
  objective!: string;

  @TextField({ max: 50, list: true })
  @ArrayMinSize(1, { message: 'Elige qué regiones participaron.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(26, { message: 'Elige regiones de la lista.', context: { code: 'TOO_MANY' } })
  regionIds!: string[];

  /** Whether what is noted of it by hand gives points; a sheet of attendance says it for itself. */
  @BooleanField()
  earns!: boolean;
}
