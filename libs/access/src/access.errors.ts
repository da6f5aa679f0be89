import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const accessErrors = defineErrors({
  LOGIN_REFUSED: {
    kind: 'UNAUTHENTICATED',
    es: 'El correo o la contraseña no coinciden, o la cuenta no está activa. Revísalos e inténtalo otra vez.',
  },
  TOO_MANY_ATTEMPTS: { kind: 'RATE_LIMITED', es: (p) => `Hubo demasiados intentos seguidos. Espera ${String(p.wait)} y vuelve a intentarlo.` },
  SERVER_BUSY: { kind: 'RATE_LIMITED', es: 'Hay muchas personas ingresando en este momento. Espera un minuto y vuelve a intentarlo.' },
  SECOND_FACTOR_NEEDED: { kind: 'UNAUTHENTICATED', es: 'Falta un paso: escribe el código de tu aplicación.' },
  LOGIN_STEP_ENDED: { kind: 'BAD_USER_INPUT', es: 'Se acabó el tiempo o los intentos para escribir el código. Ingresa otra vez con tu contraseña.' },
  CODE_WRONG: { kind: 'BAD_USER_INPUT', es: 'Ese código no es o ya se usó. Espera a que tu aplicación muestre el siguiente y escríbelo.' },
  SECOND_FACTOR_ON: { kind: 'CONFLICT', es: 'El ingreso en dos pasos ya está activado en tu cuenta. Actualiza la página para verlo.' },
  SECOND_FACTOR_OFF: { kind: 'CONFLICT', es: 'Esta cuenta no tiene el ingreso en dos pasos.' },
  ENROLMENT_ENDED: { kind: 'CONFLICT', es: 'Pasó mucho tiempo o empezaste en otro equipo. Vuelve a empezar y escanea el código nuevo.' },
  RESET_NOT_YOURS: { kind: 'CONFLICT', es: 'No puedes retirar tu propio ingreso en dos pasos de esta manera. Pídeselo a otra persona administradora.' },
  TOKEN_INVALID: { kind: 'BAD_USER_INPUT', es: 'Este enlace ya no sirve: venció o ya se usó. Pide uno nuevo.' },
  PASSWORD_TOO_SHORT: { kind: 'BAD_USER_INPUT', es: 'Tu contraseña necesita al menos 10 caracteres. Una frase corta funciona muy bien.' },
  PASSWORD_TOO_LONG: { kind: 'BAD_USER_INPUT', es: 'Tu contraseña puede tener como máximo 128 caracteres.' },
  PASSWORD_LIKE_YOU: { kind: 'BAD_USER_INPUT', es: 'No uses tu nombre ni tu correo como contraseña: es lo primero que alguien probaría.' },
  PASSWORD_COMMON: { kind: 'BAD_USER_INPUT', es: 'Esa contraseña es muy conocida. Elige otra que solo tú recuerdes.' },
  PASSWORD_WRONG: { kind: 'BAD_USER_INPUT', es: 'Esa no es tu contraseña actual.' },
  CONSENT_MISSING: { kind: 'BAD_USER_INPUT', es: 'Para continuar necesitamos que aceptes el aviso de privacidad.' },
  NOTICE_OUTDATED: { kind: 'BAD_USER_INPUT', es: 'El aviso de privacidad cambió. Actualiza la página, léelo y acéptalo otra vez.' },
  SESSION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa sesión. Puede que ya esté cerrada.' },
  EMAIL_TAKEN: { kind: 'CONFLICT', es: 'Ya existe una cuenta con ese correo.' },
  ACCOUNT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos a esa persona.' },
  LAST_ADMINISTRATOR: { kind: 'CONFLICT', es: 'Es la única cuenta administradora activa. Nombra a otra persona antes de hacer este cambio.' },
  ROLES_MISSING: { kind: 'BAD_USER_INPUT', es: 'Elige al menos un rol, sin repetirlos.' },
});

registerConstraint('one_account_per_email', (params) => accessErrors.EMAIL_TAKEN(params, 'input.email'));
