import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const certificateErrors = defineErrors({
  CERTIFICATE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa constancia.' },
  CERTIFICATE_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se emitió con otros datos. Actualiza la página.' },
  CERTIFICATE_PLAN_CHANGED: { kind: 'CONFLICT', es: 'Otra persona cambió estos datos mientras escribías. Mira lo nuevo y vuelve a guardar lo tuyo.' },
  SIGNATORY_MISSING: { kind: 'CONFLICT', es: 'Di primero quién firma las constancias, y guarda.' },
  CERTIFICATES_RUNNING: { kind: 'CONFLICT', es: 'Ya se están emitiendo: espera a que terminen.' },
  ORGANISER_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige a una persona de la lista, o escribe su nombre.' },
  ORGANISER_HAS_ONE: { kind: 'CONFLICT', es: 'Esa persona ya tiene una constancia de organización de este intercambio.' },
  OWN_CERTIFICATE: { kind: 'FORBIDDEN', es: 'Nadie se emite una constancia: pídesela a otra persona del equipo.' },
  CERTIFICATE_REVOKED: { kind: 'CONFLICT', es: 'Esa constancia ya se anuló.' },
  SAME_NAME: { kind: 'BAD_USER_INPUT', es: 'Es el mismo nombre que ya tiene.' },
});

registerConstraint('one_certificate_run_at_a_time', certificateErrors.CERTIFICATES_RUNNING);
registerConstraint('one_certificate_per_holder_and_issue', certificateErrors.CERTIFICATE_ID_TAKEN);
