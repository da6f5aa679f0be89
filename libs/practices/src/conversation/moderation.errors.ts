import { defineErrors } from '@lib/kernel';

export const moderationErrors = defineErrors({
  REPORT_TARGET: { kind: 'BAD_USER_INPUT', es: 'Elige qué quieres reportar. Actualiza la página e inténtalo otra vez.' },
  REPORT_OWN: { kind: 'CONFLICT', es: 'Lo escribiste tú: si quieres, puedes borrarlo.' },
  CASE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese caso, o no está a tu alcance.' },
  CASE_NOT_APPEALABLE: { kind: 'CONFLICT', es: 'Sobre esta decisión ya no se puede pedir otra revisión.' },
  CASE_OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Este caso es de tu propia institución o de tu equipo. Lo decide otra persona, para que sea imparcial.',
  },
});
