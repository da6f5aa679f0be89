import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const exchangeErrors = defineErrors({
  EXCHANGE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese intercambio, o no está a tu alcance.' },
  EXCHANGE_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya existe con otros datos. Actualiza la página.' },
  EXCHANGE_CHANGED: { kind: 'CONFLICT', es: 'Otra persona lo cambió mientras escribías. Mira lo nuevo y vuelve a guardar lo tuyo.' },
  EXCHANGE_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso todavía no se puede dar, o ya pasó. ${String(p.missing)}` },
  EXCHANGE_NUMBER_TAKEN: { kind: 'CONFLICT', es: 'Esa macrorregión ya tiene un intercambio con ese número.' },
  EXCHANGE_SLUG_TAKEN: { kind: 'CONFLICT', es: 'Ya hay un intercambio con ese número y nombre en ese año. Cambia su nombre.' },
  MACRO_REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige una macrorregión de la lista.' },
  HOST_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige una DRE o GRE de la lista.' },
  REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige regiones de la lista.' },
  ENDS_BEFORE: { kind: 'BAD_USER_INPUT', es: 'Termina antes de empezar: revisa las fechas.' },
  TOO_LONG: { kind: 'BAD_USER_INPUT', es: 'Un intercambio dura como máximo siete días.' },
  REGISTERS_LATE: { kind: 'BAD_USER_INPUT', es: 'La inscripción no puede cerrar después de que termina el intercambio.' },
  ITEM_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese momento del programa. Actualiza la página.' },
  DAY_OUTSIDE: { kind: 'BAD_USER_INPUT', es: 'Ese día no es del intercambio.' },
  ENDS_NOT_AFTER: { kind: 'BAD_USER_INPUT', es: 'La hora en que termina debe ser posterior a la de inicio.' },
  DAY_WITH_MOMENTS: { kind: 'CONFLICT', es: 'Con esas fechas quedan momentos del programa fuera. Muévelos o retíralos primero.' },
  PRACTICE_NOT_PUBLISHED: { kind: 'BAD_USER_INPUT', es: 'Elige una práctica publicada, y una edición que exista.' },
  PRACTICE_ALREADY_PRESENTED: { kind: 'CONFLICT', es: 'Esa práctica ya está en el programa de este intercambio.' },
  PRESENTER_IGED_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'La instancia que presenta debe ser una de las que hicieron la práctica.' },
  PRESENTATION_MISSING: { kind: 'BAD_USER_INPUT', es: 'Elige la práctica que se presenta.' },
  PRESENTATION_SETTLED: { kind: 'CONFLICT', es: 'Ya se anotó que se presentó. Quita esa anotación para cambiarla.' },
  PRESENTATION_COUNTED: {
    kind: 'CONFLICT',
    es: 'Esa presentación ya contó para su equipo: se corrigen su edición, su instancia, su método y quién la comenta; no que se dio ni cuál fue.',
  },
  MOMENT_ATTENDED: { kind: 'CONFLICT', es: 'En ese momento se leyeron credenciales: corrígelo, pero no se retira.' },
  MEND_REASON_MISSING: { kind: 'BAD_USER_INPUT', es: 'Di por qué se corrige, con cinco letras o más: queda en la historia.' },
  CREWS_USED: { kind: 'BAD_USER_INPUT', es: (p) => `Hay personas en el equipo ${String(p.crew)}: deja al menos ese número.` },
  PRESENTERS_MISSING: { kind: 'BAD_USER_INPUT', es: 'Marca quién del equipo la presentó.' },
  COMMENTARY_NEEDS_LATEST: {
    kind: 'BAD_USER_INPUT',
    es: 'El comentario se encarga sobre la última edición publicada. Elige esa edición.',
  },
  INTERNSHIP_HOST: { kind: 'BAD_USER_INPUT', es: 'La pasantía es en una UGEL: elígela de la lista.' },
  MODULAR_CODE_WRONG: { kind: 'BAD_USER_INPUT', es: 'Un código modular tiene 7 dígitos. Déjalo vacío si no lo sabes.' },
  SCHOOL_TWICE: { kind: 'BAD_USER_INPUT', es: 'Hay una escuela repetida: revisa los códigos modulares.' },
  MODULE_ISLAND: { kind: 'BAD_USER_INPUT', es: 'Elige una isla del circuito para cada módulo.' },
  MODULE_HOUR: { kind: 'BAD_USER_INPUT', es: 'Escribe la hora de cada módulo como 09:30, o déjala vacía.' },
  NO_INTERNSHIP: { kind: 'CONFLICT', es: 'Guarda primero la pasantía: cuántos equipos rotan y por qué islas.' },
  CREW_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige uno de los equipos de la pasantía.' },
  ALLY_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige aliados de la lista.' },
  COMMENTARY_DAY_MISSING: { kind: 'BAD_USER_INPUT', es: 'Di hasta qué día entrega su comentario la persona experta.' },
});

registerConstraint('one_exchange_per_macro_region_and_number', exchangeErrors.EXCHANGE_NUMBER_TAKEN);
registerConstraint('one_exchange_per_slug', exchangeErrors.EXCHANGE_SLUG_TAKEN);
registerConstraint('one_presentation_per_exchange_and_practice', exchangeErrors.PRACTICE_ALREADY_PRESENTED);
