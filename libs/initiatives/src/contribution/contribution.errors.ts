import { defineErrors } from '@lib/kernel';

export const contributionErrors = defineErrors({
  CONTRIBUTION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'Ese aporte ya no está. Actualiza la página para ver la conversación.' },
  CONTRIBUTION_TOO_LONG: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `Escribe como máximo ${String(p.max)} caracteres; ahora tiene ${String(p.length)}.`,
  },
  CONTRIBUTION_ALREADY_SENT: {
    kind: 'CONFLICT',
    es: 'Ese aporte ya se había publicado con otro texto. Envía este otra vez, como uno nuevo.',
  },
  CONTRIBUTION_PERSONAL_DATA: {
    kind: 'BAD_USER_INPUT',
    es: 'Parece haber un número de DNI. No pongas datos personales de estudiantes ni de nadie más.',
  },
  CONTRIBUTION_THREAD_FULL: { kind: 'CONFLICT', es: 'Esta conversación ya tiene muchas respuestas. Empieza un aporte nuevo.' },
  CONTRIBUTION_OWN: { kind: 'CONFLICT', es: 'Es tu propio aporte: que lo marque quien lo aprovechó.' },
});
