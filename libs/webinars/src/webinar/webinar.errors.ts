import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const webinarErrors = defineErrors({
  WEBINAR_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese webinar, o no está a tu alcance.' },
  WEBINAR_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya existe con otros datos. Actualiza la página.' },
  WEBINAR_CHANGED: { kind: 'CONFLICT', es: 'Otra persona lo cambió mientras escribías. Mira lo nuevo y vuelve a guardar lo tuyo.' },
  WEBINAR_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso todavía no se puede dar, o ya pasó. ${String(p.missing)}` },
  WEBINAR_SLUG_TAKEN: { kind: 'CONFLICT', es: 'Ya hay un webinar con ese título en ese día. Cambia su título.' },
  WEBINAR_PAST: { kind: 'BAD_USER_INPUT', es: 'Esa hora ya pasó: elige una que esté por venir.' },
  WEBINAR_LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'Copia la dirección completa, desde https://.' },
  WEBINAR_TOPIC_LONG: { kind: 'BAD_USER_INPUT', es: 'Escribe cada tema en una línea, de 120 caracteres como máximo; hasta diez temas.' },
  SPEAKER_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige de la lista a quien expone, o escribe su nombre como invitada o invitado.' },
  WEBINAR_FULL: { kind: 'CONFLICT', es: 'Ya no hay lugares. Podrás ver la grabación en esta misma página.' },
  NOT_REGISTERED: { kind: 'CONFLICT', es: 'Inscríbete primero: así sabrán que entraste.' },
  ATTENDANCE_CORRECTED: { kind: 'CONFLICT', es: 'Quien organiza corrigió tu asistencia. Si estuviste, escríbele.' },
  ATTENDEE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos a esa persona en la lista. Actualiza la página.' },
  CORRECTION_REASON: { kind: 'BAD_USER_INPUT', es: 'Di por qué se quita: esa persona lo leerá junto a sus puntos.' },
  MATERIAL_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese material. Actualiza la página.' },
  MATERIAL_FILE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos ese archivo: vuelve a subirlo.' },
  MATERIAL_FILE_OR_LINK: { kind: 'BAD_USER_INPUT', es: 'Sube un archivo o copia un enlace: uno de los dos.' },
  WEBINAR_SETTING_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No conocemos ese ajuste. Actualiza la página.' },
  WEBINAR_SETTING_STALE: { kind: 'CONFLICT', es: 'Otra persona lo cambió antes. Mira el valor nuevo y vuelve a guardar.' },
  WEBINAR_SETTING_RANGE: { kind: 'BAD_USER_INPUT', es: (p) => `Escribe un número de ${String(p.min)} a ${String(p.max)}.` },
});

registerConstraint('one_webinar_per_slug', webinarErrors.WEBINAR_SLUG_TAKEN);
