import { InputType } from '@nestjs/graphql';
import { IntField, TextField, UuidField, check } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { NestedField } from '../sheet/input-fields.js';

/** Far above what a person writes; keeps a forged draft small. */
const MOST_ITEMS = 20;
const LONGEST_ITEM = 1000;
const LONGEST_NOTE = 500;

function MostItems(): PropertyDecorator {
  return check({
    name: 'mostItems',
    code: 'LIST_TOO_LONG',
    valid: (value) => Array.isArray(value) && value.length <= MOST_ITEMS,
    say: () => `Escribe como máximo ${MOST_ITEMS}.`,
  });
}

@InputType({ description: 'Oportunidad de mejora; el texto puede estar todavía vacío.' })
export class DraftImprovementInput {
  @CodeField({ optional: true })
  sectionKey?: string | null;

  @TextField({ min: 0, max: LONGEST_ITEM, multiline: true })
  text!: string;
}

@InputType({ description: 'Puntaje de un criterio; nulo mientras no se califica.' })
export class DraftScoreInput {
  @CodeField()
  criterionId!: string;

  @IntField({ min: 0, max: 3, optional: true })
  score?: number | null;

  @TextField({ min: 0, max: LONGEST_NOTE, multiline: true })
  note!: string;
}

@InputType({ description: 'Contenido completo del borrador; reemplaza al anterior.' })
export class FeedbackDraftInput {
  @TextField({ min: 0, max: LONGEST_ITEM, multiline: true, list: true })
  @MostItems()
  keyAspects!: string[];

  @NestedField(() => DraftImprovementInput, { list: true })
  @MostItems()
  improvements!: DraftImprovementInput[];

  @TextField({ min: 0, max: LONGEST_ITEM, multiline: true, list: true })
  @MostItems()
  recommendations!: string[];

  @NestedField(() => DraftScoreInput, { list: true })
  @MostItems()
  scores!: DraftScoreInput[];
}

@InputType({ description: 'Guardado automático del borrador.' })
export class SaveFeedbackDraftInput {
  @UuidField()
  id!: string;

  /** The one the screen read; 0 when nothing was saved yet. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @NestedField(() => FeedbackDraftInput)
  draft!: FeedbackDraftInput;
}

@InputType({ description: 'Envío del borrador guardado.' })
export class SubmitFeedbackInput {
  @UuidField()
  id!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;
}
