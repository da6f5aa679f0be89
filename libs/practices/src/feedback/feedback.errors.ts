import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const feedbackErrors = defineErrors({
  FEEDBACK_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa retroalimentación.' },
  FEEDBACK_CLOSED: { kind: 'CONFLICT', es: 'Esta retroalimentación ya no admite cambios: fue enviada o retirada. Actualiza la página para verla.' },
  FEEDBACK_DRAFT_STALE: { kind: 'CONFLICT', es: 'Este borrador cambió en otra pestaña o equipo. Actualiza para ver lo último antes de seguir.' },
  FEEDBACK_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: (p) => `Todavía no se puede enviar. ${String(p.missing)}` },
  FEEDBACK_REFERENCE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa sección o ese criterio no existe, o está repetido. Actualiza la página.' },
  FEEDBACK_NOT_SUBMITTED: { kind: 'CONFLICT', es: 'Solo se publica una retroalimentación enviada, y una sola vez. Actualiza la página.' },
  IMPROVEMENT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa oportunidad de mejora.' },
  IMPROVEMENT_ANSWER_STALE: { kind: 'CONFLICT', es: 'Alguien de tu equipo ya cambió esta respuesta. Actualiza para verla antes de seguir.' },
  PLANNED_DATE_MISSING: { kind: 'BAD_USER_INPUT', es: 'Di para qué fecha lo planificaron.' },
  PLANNED_DATE_PAST: { kind: 'BAD_USER_INPUT', es: 'La fecha planificada debe ser hoy o más adelante.' },
  REASON_MISSING: { kind: 'BAD_USER_INPUT', es: 'Cuenta por qué no corresponde.' },
});

export const assignmentErrors = defineErrors({
  ASSIGNABLE_PRACTICE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa práctica entre las publicadas.' },
  EXPERT_NOT_AVAILABLE: { kind: 'BAD_USER_INPUT', es: 'Esa persona no es un experto con cuenta activa. Elige a otra de la lista.' },
  EXPERT_ALREADY_ASSIGNED: { kind: 'CONFLICT', es: 'Ese experto ya tiene esta versión de la práctica.' },
  ASSIGNMENT_ID_TAKEN: { kind: 'CONFLICT', es: 'Ese encargo ya existe con otros datos. Actualiza la página.' },
  ASSIGNMENT_NOT_OPEN: { kind: 'CONFLICT', es: 'Solo se retira un encargo que el experto todavía no envía.' },
  DUE_DATE_PAST: { kind: 'BAD_USER_INPUT', es: 'La fecha de entrega debe ser hoy o más adelante.' },
  DUE_DATE_TOO_FAR: { kind: 'BAD_USER_INPUT', es: 'La fecha de entrega puede ser, como máximo, dentro de 90 días.' },
});

/** Same code as one's own conflict: the sentence is for who chooses the expert. */
export const expertErrors = defineErrors({
  OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'Esta práctica es de la institución o del equipo de ese experto. Elige a otra persona.' },
});

registerConstraint('one_feedback_per_expert_and_version', assignmentErrors.EXPERT_ALREADY_ASSIGNED);
