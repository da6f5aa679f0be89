import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { cleanText, textLength } from './clean-text.js';
import { check } from './sentences.js';

export type TextOptions = { max: number; min?: number; multiline?: boolean; optional?: boolean; list?: boolean };

/** A text a person wrote, cleaned, of `min` (1 unless told) to `max` characters. */
export function TextField({ max, min = 1, multiline, optional, list }: TextOptions): PropertyDecorator {
  return applyDecorators(
    Field(() => (list ? [String] : String), { nullable: optional }),
    Transform(({ value }) => cleanText(value, multiline)),
    ...(optional ? [IsOptional()] : []),
    ...textChecks(min, max, list),
  );
}

/** Absent, null or a text of at most `max` characters; an empty text is allowed and means "erase it". */
export function OptionalTextField(options: Omit<TextOptions, 'optional'>): PropertyDecorator {
  return TextField({ min: 0, ...options, optional: true });
}

/** A password or token: kept exactly as typed. */
export function SecretField({ max = 200, min = 1 }: { max?: number; min?: number } = {}): PropertyDecorator {
  return applyDecorators(Field(() => String), ...textChecks(min, max));
}

function textChecks(min: number, max: number, each = false): PropertyDecorator[] {
  return [
    check({
      name: 'textNotTooShort',
      code: 'TEXT_TOO_SHORT',
      each,
      valid: (value) => typeof value === 'string' && textLength(value) >= min,
      say: (value) => tooShort(value, min),
    }),
    check({
      name: 'textNotTooLong',
      code: 'TEXT_TOO_LONG',
      each,
      valid: (value) => typeof value !== 'string' || textLength(value) <= max,
      say: (value) => `Escribe como máximo ${max} caracteres; ahora tiene ${textLength(String(value))}.`,
    }),
  ];
}

function tooShort(value: unknown, min: number): string {
  if (typeof value !== 'string' || value.length === 0) return 'Escribe aquí tu respuesta.';
  return `Escribe al menos ${min} caracteres; ahora tiene ${textLength(value)}.`;
}
