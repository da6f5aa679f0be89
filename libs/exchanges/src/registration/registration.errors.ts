import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const registrationErrors = defineErrors({
  REGISTRATION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa inscripción, o no es tuya.' },
  REGISTRATION_ID_TAKEN: { kind: 'CONFLICT', es: 'Esa inscripción ya existe con otros datos. Actualiza la página.' },
  NOT_INVITED: { kind: 'FORBIDDEN', es: 'Este intercambio es para otras regiones. Escribe a DIFOCA si debes asistir.' },
  QUOTA_IGED_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige una instancia de la lista.' },
  IGED_OR_INSTITUTION: { kind: 'BAD_USER_INPUT', es: 'Elige su instancia o escribe de dónde viene.' },
  ALREADY_REGISTERED: { kind: 'CONFLICT', es: 'Esa persona ya está inscrita.' },
});

registerConstraint('one_registration_per_exchange_and_member', registrationErrors.ALREADY_REGISTERED);
