import { defineErrors } from '@lib/kernel';

export const conflictErrors = defineErrors({
  OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esta práctica es de tu propia institución o de tu equipo. La revisa otra persona, para que la decisión sea imparcial.',
  },
});
