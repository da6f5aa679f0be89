import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, isEmail, isUUID } from 'class-validator';
import { cleanText } from './clean-text.js';
import { check, type FieldOptions } from './sentences.js';

const LONGEST_EMAIL = 254;

export const INVALID_ID = 'No reconocemos ese identificador. Actualiza la página e inténtalo otra vez.';

/** Fields that may be left out accept null too; the others refuse both. */
function optionally(optional?: boolean): PropertyDecorator[] {
  return optional ? [IsOptional()] : [];
}

export function UuidField({ optional, list }: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => (list ? [ID] : ID), { nullable: optional }),
    ...optionally(optional),
    check({ name: 'isUuid', code: 'ID_INVALID', each: list, valid: (value) => isUUID(value), say: () => INVALID_ID }),
  );
}

export function EnumField(values: Record<string, string>, { optional, list }: FieldOptions = {}): PropertyDecorator {
  const allowed = Object.values(values);
  return applyDecorators(
    Field(() => (list ? [values] : values), { nullable: optional }),
    ...optionally(optional),
    check({
      name: 'isOneOf',
      code: 'OPTION_UNKNOWN',
      each: list,
      valid: (value) => typeof value === 'string' && allowed.includes(value),
      say: () => 'Elige una de las opciones de la lista.',
    }),
  );
}

export function IntField({ min, max, optional }: { min: number; max: number; optional?: boolean }): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { nullable: optional }),
    ...optionally(optional),
    check({
      name: 'isIntegerInRange',
      code: 'NUMBER_OUT_OF_RANGE',
      valid: (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
      say: () => `Escribe un número entero entre ${min} y ${max}.`,
    }),
  );
}

export function BooleanField({ optional }: { optional?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => Boolean, { nullable: optional }),
    ...optionally(optional),
    check({ name: 'isYesOrNo', code: 'OPTION_UNKNOWN', valid: (value) => typeof value === 'boolean', say: () => 'Responde sí o no.' }),
  );
}

export function EmailField({ optional }: { optional?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: optional }),
    Transform(({ value }) => (typeof value === 'string' ? String(cleanText(value)).toLowerCase() : value)),
    ...optionally(optional),
    check({
      name: 'isEmailAddress',
      code: 'EMAIL_INVALID',
      valid: (value) => typeof value === 'string' && value.length <= LONGEST_EMAIL && isEmail(value),
      say: () => 'Escribe un correo válido, como nombre@ugel.gob.pe.',
    }),
  );
}
