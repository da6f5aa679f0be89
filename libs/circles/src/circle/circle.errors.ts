import { defineErrors } from '@lib/kernel';

export const circleErrors = defineErrors({
  CIRCLE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos eso en tus círculos, o no está a tu alcance.' },
  CIRCLE_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se guardó con otros datos. Actualiza la página.' },
  CIRCLE_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Eso no se puede hacer ahora. ${String(p.missing)}` },
  CIRCLE_CHANGED: {
    kind: 'CONFLICT',
    es: 'Otra persona cambió esto mientras lo editabas. Actualiza la página y vuelve a hacer tu cambio.',
  },
  CIRCLE_FULL: { kind: 'CONFLICT', es: (p) => `Un círculo tiene como máximo ${String(p.max)} personas.` },
  CIRCLE_GUEST_UNKNOWN: {
    kind: 'BAD_USER_INPUT',
    es: 'Una de esas personas no es gestora o gestor con cuenta confirmada. Elígela de la lista.',
  },
  CIRCLE_PERSON_OUTSIDE: { kind: 'BAD_USER_INPUT', es: 'Esa persona no está en el círculo. Elige a alguien de la lista.' },
  MEETING_HOUR_PAST: { kind: 'BAD_USER_INPUT', es: 'Ese horario ya pasó. Elige uno por venir.' },
  MEETING_PLACE_MISSING: { kind: 'BAD_USER_INPUT', es: 'Escribe el enlace de la reunión, o el lugar donde será.' },
  MEETING_LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'El enlace debe ser una página web que empiece con https:// o http://.' },
  MEETING_NOTES_STALE: {
    kind: 'CONFLICT',
    es: 'Las notas cambiaron en otro equipo desde que las abriste. Compara y elige cuál queda.',
  },
  MEETING_TOPICS_FULL: { kind: 'CONFLICT', es: 'Ya hay 30 temas propuestos. Vota los que te importan.' },
  MEETING_PRACTICE_UNKNOWN: {
    kind: 'BAD_USER_INPUT',
    es: 'Esa práctica no está publicada en el muro. Pega el enlace de una que sí.',
  },
  MEETING_ITEM_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese punto ya no está en el programa. Actualiza la página.' },
  COMMITMENT_DAY_BEFORE: { kind: 'BAD_USER_INPUT', es: 'El compromiso debe tener fecha desde el día de la reunión en adelante.' },
  COMMITMENT_ANSWERED: { kind: 'CONFLICT', es: 'Ese compromiso ya se respondió. Actualiza la página.' },
  LOGBOOK_STALE: { kind: 'CONFLICT', es: 'Esa anotación cambió en otro equipo. Actualiza la página para ver cómo quedó.' },
  ACTIVITY_MEANS_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos ese archivo. Súbelo otra vez.' },
});
