import { defineErrors } from '@lib/kernel';

export const conversationErrors = defineErrors({
  COMMENT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'Ese comentario ya no está. Actualiza la página para ver la conversación.' },
  COMMENT_TOO_LONG: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `Escribe como máximo ${String(p.max)} caracteres; ahora tiene ${String(p.length)}.`,
  },
  COMMENT_ALREADY_SENT: {
    kind: 'CONFLICT',
    es: 'Ese comentario ya se había publicado con otro texto. Corrígelo en la conversación, o envía este otra vez como uno nuevo.',
  },
  COMMENT_EDIT_OVER: {
    kind: 'CONFLICT',
    es: (p) =>
      `Un comentario se corrige hasta ${String(p.minutes)} minutos después de escribirlo. Puedes borrarlo o escribir otro.`,
  },
  THREAD_FULL: { kind: 'CONFLICT', es: 'Esta conversación ya tiene muchas respuestas. Empieza un comentario nuevo.' },
  COMMENT_OWN: { kind: 'CONFLICT', es: 'Es tu propio comentario: que lo marque quien lo aprovechó.' },
  INTEREST_OWN_PRACTICE: { kind: 'CONFLICT', es: 'Esta práctica ya es de tu equipo.' },
});
