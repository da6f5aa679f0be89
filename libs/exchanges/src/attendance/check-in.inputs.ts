import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { check, DateField, EnumField, TextField, UuidField } from '@lib/platform';
import { Duty } from '../registration/registration.enums.js';

export const MOST_STAMPS = 200;

/** ISO 8601, by the clock of the phone. */
function MomentField(): PropertyDecorator {
  return applyDecorators(
    Field(() => String),
    check({
      name: 'isMoment',
      code: 'MOMENT_INVALID',
      valid: (value) => typeof value === 'string' && value.length <= 30 && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)),
      say: () => 'Esa hora no se entiende.',
    }),
  );
}

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

  @MomentField()
  at!: string;

  /** The reading that this one undoes; absent in an entry. */
  @UuidField({ optional: true })
  annuls?: string | null;
}

@InputType({ description: 'Alguien que llegó sin estar en la lista, como lo anotó un teléfono en la puerta.' })
export class WalkInInput {
  /** Made by the phone: sent again, it is the same person. */
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ max: 20, optional: true })
  igedCode?: string | null;

  /** Where she comes from, also the name of the Iged as the phone knew it. */
  @TextField({ min: 0, max: 150 })
  institution!: string;

  @EnumField(Duty)
  duty!: Duty;

  @TextField({ min: 0, max: 120 })
  post!: string;

  @MomentField()
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

  /** Whoever those readings name and was not in the list. */
  @Field(() => [WalkInInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => WalkInInput)
  @ArrayMaxSize(MOST_STAMPS, { message: `Envía como máximo ${MOST_STAMPS} personas a la vez.`, context: { code: 'TOO_MANY' } })
  walkIns?: WalkInInput[] | null;
}

@InputType({ description: 'El ingreso de una persona un día, que no fue.' })
export class AnnulAttendanceInput {
  @UuidField()
  registrationId!: string;

  @DateField()
  day!: string;

  @TextField({ min: 3, max: 300 })
  reason!: string;
}
