import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '../fields/sentences.js';

export type FieldRefusal = { path: string; code: string; message: string };

export class InputRefusal extends Error {
  constructor(readonly fields: FieldRefusal[]) {
    super(fields.length === 1 ? fields[0].message : 'Revisa los datos marcados.');
    this.name = 'InputRefusal';
  }
}

/** Validates inputs by their decorators; each refusal keeps its dotted path, code and Spanish sentence. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new InputRefusal(errors.flatMap((error) => fieldsOf(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof InputRefusal) || !metadata.data) throw error;
      throw new InputRefusal(error.fields.map((field) => ({ ...field, path: `${metadata.data}.${field.path}` })));
    }
  }
}

function fieldsOf(error: ValidationError, prefix: string): FieldRefusal[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const nested = (error.children ?? []).flatMap((child) => fieldsOf(child, path));
  const [first] = Object.keys(error.constraints ?? {});
  if (!first) return nested;
  if (first === 'whitelistValidation') return [{ path, code: 'FIELD_UNKNOWN', message: 'Este dato no se acepta aquí.' }];
  const context = error.contexts?.[first] as FieldProblem | undefined;
  const message = context ? (error.constraints?.[first] ?? '') : 'Revisa este dato.';
  return [{ path, code: context?.code ?? 'VALUE_INVALID', message }, ...nested];
}
