import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const signalErrors = defineErrors({
  SIGNAL_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa señal. Actualiza la página.' },
  SIGNAL_ALREADY_CLOSED: { kind: 'CONFLICT', es: 'Otra persona ya cerró esa señal. Actualiza la página para leer su motivo.' },
  LIMITS_CHANGED_MEANWHILE: { kind: 'CONFLICT', es: 'Alguien cambió estos límites hace un momento. Actualiza la página y revisa antes de guardar.' },
  OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'No puedes decidir sobre una señal en la que estás tú o alguien de tu propia Iged.' },
});

registerConstraint('signal_limit_pkey', signalErrors.LIMITS_CHANGED_MEANWHILE);
