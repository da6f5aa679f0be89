import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const challengeErrors = defineErrors({
  CHALLENGE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese desafío, o todavía no se publica.' },
  CHALLENGE_STALE: { kind: 'CONFLICT', es: 'Otra persona guardó este desafío mientras lo editabas. Actualiza la página para ver sus cambios.' },
  CHALLENGE_SETTING_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese número no existe. Actualiza la página.' },
  CHALLENGE_SETTING_STALE: { kind: 'CONFLICT', es: 'Alguien cambió ese número hace un momento. Actualiza la página y mira cómo quedó.' },
  CHALLENGE_SETTING_WRONG: { kind: 'BAD_USER_INPUT', es: (p) => String(p.sentence) },
  CHALLENGE_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso todavía no se puede dar, o ya pasó. ${String(p.missing)}` },
  CHALLENGE_REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Una de las regiones no existe. Elige de la lista.' },
  CHALLENGE_THEME_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese tema ya no está en la lista. Elige otro.' },
  CHALLENGE_INSIGNIA_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa insignia o ese grado no está en el catálogo. Elige de la lista.' },
  CHALLENGE_ALLY_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese aliado ya no está en el directorio, o está dos veces. Elige de la lista.' },
  CHALLENGE_PLACE_REPEATED: { kind: 'BAD_USER_INPUT', es: 'Ya hay una insignia para ese puesto.' },
  CHALLENGE_TEAM_LIMITS: { kind: 'BAD_USER_INPUT', es: 'El máximo de personas es igual o mayor que el mínimo.' },
  CHALLENGE_STEP_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Cada paso pide un texto, archivos o ambos.' },
  CHALLENGE_EXTENSION_EARLIER: { kind: 'BAD_USER_INPUT', es: 'Una prórroga deja más tiempo: elige una fecha por venir y posterior a la de ahora.' },
  CHALLENGE_EXTENSION_OVERTAKES: { kind: 'BAD_USER_INPUT', es: 'Con esa fecha este paso vencería después del siguiente. Prorroga antes el que sigue.' },
  CHALLENGE_OF_OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Hay equipos de tu propia institución entre los que se premian. Lo cierra otra persona, para que sea imparcial.',
  },
  CHALLENGE_AS_LAUNCHED: { kind: 'CONFLICT', es: 'Un desafío lanzado no cambia: publica una prórroga o una aclaración.' },
});

registerConstraint('challenge_stays_as_launched', challengeErrors.CHALLENGE_AS_LAUNCHED);
