import { defineErrors } from '@lib/kernel';

export const evidenceErrors = defineErrors({
  EVIDENCE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa evidencia, o no está a tu alcance.' },
  EVIDENCE_STALE: {
    kind: 'CONFLICT',
    es: 'Esta evidencia cambió en otra pestaña o equipo. Mira lo último que se guardó y decide con qué te quedas.',
  },
  EVIDENCE_LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'Pega un enlace que empiece con https://, como el de un video público.' },
  EVIDENCE_PERSONAL_DATA: {
    kind: 'BAD_USER_INPUT',
    es: 'Parece haber un número de DNI. No pongas datos personales de estudiantes ni de nadie más.',
  },
  EVIDENCE_SECTION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa sección no existe en la ficha. Elige otra.' },
  EVIDENCE_COUNT_FULL: {
    kind: 'CONFLICT',
    es: (p) => `Ya hay ${String(p.max)} evidencias, que es el máximo. Quita alguna que no haga falta.`,
  },
  EVIDENCE_ORDER_STALE: {
    kind: 'CONFLICT',
    es: 'Las evidencias cambiaron mientras las ordenabas. Actualiza la página y ordénalas otra vez.',
  },
  EVIDENCE_NOT_KEPT: {
    kind: 'CONFLICT',
    es: 'De ese archivo ya no se conserva lo que llegó: no se puede revisar otra vez. Su equipo puede subirlo de nuevo.',
  },
  EVIDENCE_NOT_PUBLISHABLE: { kind: 'CONFLICT', es: (p) => String(p.text) },
});
