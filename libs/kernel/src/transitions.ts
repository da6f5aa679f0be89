import { defineErrors } from './domain-error.js';

export const transitionErrors = defineErrors({
  ILLEGAL_TRANSITION: { kind: 'CONFLICT', es: 'Esto ya cambió de estado y no permite ese paso. Actualiza la página para ver cómo está ahora.' },
});

export type Transitions<S extends string> = {
  can(from: S, to: S): boolean;
  /** @throws DomainError ILLEGAL_TRANSITION */
  assert(from: S, to: S): void;
};

/** A table of the stages each stage may move to. */
export function transitions<S extends string>(table: Record<S, readonly S[]>): Transitions<S> {
  const can = (from: S, to: S): boolean => Object.hasOwn(table, from) && table[from].includes(to);
  return {
    can,
    assert(from, to) {
      if (!can(from, to)) throw transitionErrors.ILLEGAL_TRANSITION({ from, to });
    },
  };
}
