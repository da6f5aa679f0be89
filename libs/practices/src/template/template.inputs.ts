import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, IntField, TextField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { NestedField } from '../sheet/input-fields.js';
import { LEAST_LIMIT, MOST_LIMIT } from './template.rules.js';

const MOST = 60;
const REVISION_MAX = 1_000_000_000;

@InputType({ description: 'Sección de la ficha como la prepara DIFOCA; sin clave es una sección nueva de texto libre.' })
export class TemplateSectionInput {
  @CodeField({ optional: true })
  key?: string | null;

  @TextField({ max: 80, min: 3 })
  title!: string;

  @TextField({ max: 80, min: 3 })
  verb!: string;

  @TextField({ max: 600, min: 0, multiline: true })
  help!: string;

  @TextField({ max: 600, min: 0, multiline: true })
  example!: string;

  @IntField({ min: LEAST_LIMIT, max: MOST_LIMIT })
  limit!: number;

  @BooleanField()
  required!: boolean;

  @BooleanField()
  enabled!: boolean;
}

@InputType({ description: 'Borrador de la ficha: todas sus secciones, en su orden.' })
export class SaveTemplateInput {
  /** The one the screen read. */
  @IntField({ min: 0, max: REVISION_MAX })
  revision!: number;

  @ArrayMinSize(1, { message: 'La ficha necesita secciones.', context: { code: 'SECTION_DROPPED' } })
  @ArrayMaxSize(MOST, { message: 'Son demasiadas secciones.', context: { code: 'TOO_MANY' } })
  @NestedField(() => TemplateSectionInput, { list: true })
  sections!: TemplateSectionInput[];
}

@InputType({ description: 'Publicación de la ficha preparada.' })
export class PublishTemplateInput {
  @IntField({ min: 1, max: REVISION_MAX })
  revision!: number;

  /** Why it changes: teams read it. */
  @TextField({ max: 600, multiline: true })
  note!: string;
}

@InputType({ description: 'Cambio de un número de la norma.' })
export class UpdateSettingInput {
  @CodeField()
  key!: string;

  @IntField({ min: 0, max: 100_000 })
  value!: number;
}
