import { defineErrors } from '@lib/kernel';

export const insigniaErrors = defineErrors({
  INSIGNIA_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa insignia.' },
  INSIGNIA_NOT_WON: { kind: 'CONFLICT', es: 'Todavía no ganaste esa insignia: no hay qué mostrar.' },
  INSIGNIA_ALREADY_REVOKED: { kind: 'CONFLICT', es: 'Esa insignia ya estaba retirada.' },
  OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'No puedes retirar una insignia tuya o de tu propia instancia.' },
});
