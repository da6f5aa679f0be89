import { ValidateBy, type ValidationOptions } from 'class-validator';

export type FieldOptions = { optional?: boolean; list?: boolean };

/** What goes on the wire next to the Spanish sentence. */
export type FieldProblem = { code: string };

type Check = {
  name: string;
  code: string;
  valid: (value: unknown) => boolean;
  /** Written in Spanish for the person who typed `value`. */
  say: (value: unknown) => string;
  each?: boolean;
};

/** A class-validator rule that carries a stable code and its sentence. */
export function check({ name, code, valid, say, each }: Check): PropertyDecorator {
  const options: ValidationOptions = { each, context: { code } satisfies FieldProblem };
  return ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown) => valid(value),
        // With `each` class-validator hands over the whole list: the sentence speaks of the item that fails.
        defaultMessage: (args) => say(firstWrong(args?.value, valid, each)),
      },
    },
    options,
  );
}

function firstWrong(value: unknown, valid: (value: unknown) => boolean, each?: boolean): unknown {
  return each && Array.isArray(value) ? value.find((item) => !valid(item)) : value;
}
