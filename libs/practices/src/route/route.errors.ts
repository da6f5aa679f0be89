import { defineErrors } from '@lib/kernel';

export const routeErrors = defineErrors({
  STAGE_NEEDS_MISSING: { kind: 'CONFLICT', es: (p) => `Todavía no puede pasar de estadio. ${String(p.missing)}` },
  STAGE_NOT_NEXT: {
    kind: 'CONFLICT',
    es: 'Los estadios se alcanzan uno por uno, y esta práctica ya no está donde la viste. Actualiza la página.',
  },
  STAGE_NOT_EARLIER: { kind: 'CONFLICT', es: 'Una práctica solo vuelve a un estadio anterior al suyo. Actualiza la página.' },
  RUBRIC_MISSING: {
    kind: 'BAD_USER_INPUT',
    es: 'La decisión se apoya en una rúbrica: elige una retroalimentación publicada o escribe los puntajes y quién los dio.',
  },
  RUBRIC_GIVEN_TWICE: { kind: 'BAD_USER_INPUT', es: 'Elige una retroalimentación o escribe los puntajes, no las dos cosas.' },
  RUBRIC_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: 'Cada criterio de la rúbrica lleva un puntaje, y solo uno.' },
  RUBRIC_FEEDBACK_UNKNOWN: {
    kind: 'BAD_USER_INPUT',
    es: 'Esa retroalimentación no es de esta práctica, o todavía no está publicada.',
  },
});

export const needErrors = defineErrors({
  NEED_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese requisito.' },
  NEED_STALE: { kind: 'CONFLICT', es: 'Otra persona cambió este requisito. Actualiza la página para ver cómo quedó.' },
  NEED_NOT_MEASURED: {
    kind: 'CONFLICT',
    es: 'La plataforma todavía no mide este requisito: si se pidiera, nadie podría cumplirlo.',
  },
  NEED_THRESHOLD_INVALID: { kind: 'BAD_USER_INPUT', es: (p) => String(p.sentence) },
  NEED_PLACE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese lugar de la ficha no existe.' },
});
