import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { check, cleanText, type FieldOptions } from '@lib/platform';

const LONGEST_CODE = 40;

const isCode = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_CODE;

/** Id of something known by an official code or a name (Iged, district, region), never by a UUID. */
export function CodeField({ optional, list }: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => (list ? [ID] : ID), { nullable: optional }),
    Transform(({ value }) => cleanText(value)),
    ...(optional ? [IsOptional()] : []),
    check({ name: 'isCode', code: 'ID_INVALID', each: list, valid: isCode, say: () => 'Elige una de las opciones de la lista.' }),
  );
}
