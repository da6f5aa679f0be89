import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { isUUID } from 'class-validator';
import { defineErrors } from '@lib/kernel';
import { INVALID_ID } from './simple-fields.js';

const errors = defineErrors({ ID_INVALID: { kind: 'BAD_USER_INPUT', es: INVALID_ID } });

class UuidPipe implements PipeTransform {
  constructor(
    private readonly name: string,
    private readonly optional: boolean,
  ) {}

  transform(value: unknown): unknown {
    if (this.optional && (value === null || value === undefined)) return null;
    if (isUUID(value)) return value;
    throw errors.ID_INVALID({}, this.name);
  }
}

/** A bare `id` argument: `@IdArg() id: string`. Never reaches the service unless it is a UUID. */
export function IdArg(name = 'id', { optional = false }: { optional?: boolean } = {}): ParameterDecorator {
  return Args(name, { type: () => ID, nullable: optional }, new UuidPipe(name, optional));
}
