import { applyDecorators } from '@nestjs/common';
import { Field, Float, type ReturnTypeFuncValue } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { check } from '@lib/platform';

/** Absent, null or any finite number: what it may be is the rule of its section. */
export function OptionalNumberField(): PropertyDecorator {
  return applyDecorators(
    Field(() => Float, { nullable: true }),
    IsOptional(),
    check({ name: 'isFiniteNumber', code: 'NUMBER_INVALID', valid: Number.isFinite, say: () => 'Escribe un número.' }),
  );
}

type Options = { list?: boolean; optional?: boolean };

/** An input inside another, validated too, so that its errors carry the whole path. */
export function NestedField(type: () => new () => object, { list, optional }: Options = {}): PropertyDecorator {
  return applyDecorators(
    Field((): ReturnTypeFuncValue => (list ? [type()] : type()), { nullable: optional }),
    ...(optional ? [IsOptional()] : []),
    ValidateNested({ each: list }),
    Type(type),
    check({
      name: 'isNested',
      code: 'INPUT_INVALID',
      valid: (value) => typeof value === 'object' && value !== null && Array.isArray(value) === Boolean(list),
      say: () => 'Falta esta parte.',
    }),
  );
}
