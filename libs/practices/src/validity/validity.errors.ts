import { defineErrors } from '@lib/kernel';

export const validityErrors = defineErrors({
  VALIDITY_TOO_EARLY: {
    kind: 'CONFLICT',
    es: (p) => `Sigue vigente hasta el ${String(p.until)}. Podrás confirmarla desde el ${String(p.from)}.`,
  },
  VALIDITY_NOT_PUBLISHED: { kind: 'CONFLICT', es: 'Solo se confirma una práctica publicada.' },
});
