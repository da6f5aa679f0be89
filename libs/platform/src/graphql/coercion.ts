import { GraphQLError } from 'graphql';
import type { FieldRefusal } from './input.pipe.js';

const MISSING = { code: 'REQUIRED', message: 'Falta este dato.' };
const WRONG_TYPE = { code: 'VALUE_INVALID', message: 'Este dato no tiene la forma esperada.' };
const UNKNOWN_OPTION = { code: 'OPTION_UNKNOWN', message: 'Elige una de las opciones de la lista.' };
const UNKNOWN_FIELD = { code: 'FIELD_UNKNOWN', message: 'Este dato no se acepta aquí.' };

/** How graphql-js tells that a value does not fit, and what a person is told. The English text is never shown. */
const KINDS: [RegExp, { code: string; message: string }][] = [
  [/was not provided|must not be null|not to be null|is required, but it was not|found null/, MISSING],
  [/does not exist in "[^"]+" enum|Enum "[^"]+" cannot represent/, UNKNOWN_OPTION],
  [/is not defined by type|Unknown argument/, UNKNOWN_FIELD],
  [/cannot represent|got invalid value|Expected value of type|Expected type|cannot be represented|Invalid UUID/, WRONG_TYPE],
];

/** The refusal of a value by graphql-js itself; null when the error is about the document. */
export function coercionRefusal(message: string, error: unknown): FieldRefusal | null {
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1];
  return kind ? { path: pathIn(message) || nameBefore(error), ...kind } : null;
}

/** A wrong literal is told only by its position: its name is what stands before it in the document. */
function nameBefore(error: unknown): string {
  if (!(error instanceof GraphQLError)) return '';
  const text = error.source?.body.slice(0, error.positions?.[0]) ?? '';
  return /(\w+)\s*:\s*$/.exec(text)?.[1] ?? '';
}

function pathIn(message: string): string {
  const variable = /Variable "\$(\w+)"/.exec(message)?.[1];
  const inside = / at "([\w.[\]]+)"/.exec(message)?.[1];
  const argument = /[Aa]rgument "(?:[\w.]+\.)?(\w+)"/.exec(message)?.[1];
  const field = /Field "(?:\w+\.)?(\w+)"/.exec(message)?.[1];
  const path = inside ?? variable ?? argument ?? field ?? '';
  // Required fields of an input are named at the end: Field "title" of required type "String!" was not provided.
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1] ?? /Field "(\w+)" is not defined by type/.exec(message)?.[1];
  const whole = missing && path && path !== missing ? `${path}.${missing}` : path;
  return whole.replace(/\[(\d+)\]/g, '.$1');
}
