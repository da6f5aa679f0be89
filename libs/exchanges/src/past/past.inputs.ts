import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, DateField, IntField, TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Un intercambio que ya se realizó, de registros anteriores a esta plataforma.' })
export class BringInExchangeInput {
  /** Made by the browser: a retry is the same exchange. */
  @UuidField()
  id!: string;

  /** Of what was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 39 })
  number!: number;

  @TextField({ min: 5, max: 120 })
  name!: string;

  @TextField({ max: 50 })
  macroRegionId!: string;

  @TextField({ max: 20 })
  hostCode!: string;

  @TextField({ min: 3, max: 150 })
  venue!: string;

  @TextField({ min: 0, max: 200 })
  address!: string;

  @DateField()
  startsOn!: string;

  @DateField()
  endsOn!: string;

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
