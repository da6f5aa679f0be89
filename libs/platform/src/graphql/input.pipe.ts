import { Injectable, ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '../fields/sentences.js';
import { SoundInputs } from './sound-inputs.js';

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
  private readonly sound = new SoundInputs();

  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new InputRefusal(errors.flatMap((error) => fieldsOf(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const text = this.sound.textOf(value, metadata);
    if (text !== null && this.sound.has(metadata.metatype, text)) return plainToInstance(metadata.metatype as Type<object>, value);
    try {
      const input: unknown = await super.transform(value, metadata);
      if (text !== null) this.sound.add(metadata.metatype, text);
      return input;
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
