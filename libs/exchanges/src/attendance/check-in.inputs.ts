import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { check, DateField, UuidField } from '@lib/platform';

export const MOST_STAMPS = 200;

@InputType({ description: 'Una lectura de credencial, como la hizo un teléfono.' })
export class StampInput {
  /** Made by the phone: sent again, it is the same reading. */
  @UuidField()
  id!: string;

  @UuidField()
  registrationId!: string;

  @DateField()
  day!: string;

  /** Absent: the entry of the day. */
  @UuidField({ optional: true })
  itemId?: string | null;

  /** ISO 8601, by the clock of the phone. */
  @Field(() => String)
  @check({
    name: 'isMoment',
    code: 'MOMENT_INVALID',
    valid: (value) => typeof value === 'string' && value.length <= 30 && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)),
    say: () => 'Esa hora no se entiende.',
  })
  at!: string;
}

@InputType({ description: 'Lo que un teléfono leyó, también mientras no tenía red.' })
export class SyncCheckInsInput {
  @UuidField()
  exchangeId!: string;

  /** Made by the phone the first time. */
  @UuidField()
  deviceId!: string;

  @Field(() => [StampInput])
  @ValidateNested({ each: true })
  @Type(() => StampInput)
  @ArrayMinSize(1, { message: 'No hay nada por enviar.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(MOST_STAMPS, { message: `Envía como máximo ${MOST_STAMPS} lecturas a la vez.`, context: { code: 'TOO_MANY' } })
  stamps!: StampInput[];
}
