import type { RequestFailure } from '@lib/web-graphql';
import type { Problem } from '@lib/web-ui';

/** 'input.indicators.0.name' -> 'indicators-0-name': the id that the control of that field carries. */
export function idOf(path: string): string {
  return path.replace(/^input\./, '').replaceAll('.', '-');
}

export type Sentences = Record<string, string>;

/** The server's sentences by control id. */
export function sentencesOf(failure: RequestFailure | null): Sentences {
  const sentences: Sentences = {};
  for (const field of failure?.fields ?? []) sentences[idOf(field.path)] ??= field.message;
  return sentences;
}

/** The summary: every field with its sentence, or the one sentence of a refusal that concerns no field. */
export function problemsOf(failure: RequestFailure | null): Problem[] {
  if (!failure) return [];
  if (failure.fields.length === 0) return [{ text: failure.message }];
  return failure.fields.map((field) => ({ id: idOf(field.path), text: field.message }));
}

/** The sentence of a field or of anything inside it. */
export function sentenceAt(sentences: Sentences, id: string): string | null {
  return sentences[id] ?? null;
}
