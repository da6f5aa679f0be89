import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const fairErrors = defineErrors({
  STAND_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese puesto. Revisa el código o el enlace.' },
  STAND_NUMBER_TAKEN: { kind: 'CONFLICT', es: 'Ya hay un puesto con ese número.' },
  STAND_IGED_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige una instancia de la lista.' },
  HOLDER_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige a gestores de esa instancia que tengan cuenta.' },
  STAND_WITHOUT_HOLDERS: { kind: 'CONFLICT', es: 'Di primero quiénes lo atendieron.' },
  STAND_HOLDERS_COUNTED: { kind: 'CONFLICT', es: 'Ya se contó a quienes lo atendieron: ellos no cambian, lo demás sí.' },
  CONTRIBUTION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese aporte, o no es de tu puesto.' },
  CONTRIBUTION_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se envió con otro texto. Actualiza la página.' },
  CONTRIBUTION_NOT_PUBLIC: { kind: 'CONFLICT', es: 'Se responde lo que ya está publicado.' },
  STAND_CLOSED: { kind: 'CONFLICT', es: 'Este puesto ya no recibe aportes.' },
  STAND_PHOTO_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos esa foto. Vuelve a subirla.' },
});

registerConstraint('one_stand_per_exchange_and_number', fairErrors.STAND_NUMBER_TAKEN);
