import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const levelErrors = defineErrors({
  LEVELS_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: 'Deben estar los tres niveles, del primero al más alto. Actualiza la página.' },
  LEVEL_NAME_TWICE: { kind: 'BAD_USER_INPUT', es: 'Ese nombre ya lo tiene otro nivel.' },
  LEVEL_POINTS_TOO_LOW: { kind: 'BAD_USER_INPUT', es: 'Cada nivel pide más puntos que el anterior.' },
  LEVEL_KIND_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Uno de esos hechos no existe. Elige de la lista.' },
  LEVEL_KINDS_TOO_MANY: { kind: 'BAD_USER_INPUT', es: 'No hay tantos tipos de actividad: nadie llegaría.' },
  LEVELS_CHANGED_MEANWHILE: { kind: 'CONFLICT', es: 'Alguien cambió los niveles hace un momento. Actualiza la página y revisa antes de guardar.' },
});

registerConstraint('member_level_version_pkey', levelErrors.LEVELS_CHANGED_MEANWHILE);
