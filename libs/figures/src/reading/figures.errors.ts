import { defineErrors } from '@lib/kernel';

export const figureErrors = defineErrors({
  FIGURES_YEAR_UNKNOWN: { kind: 'NOT_FOUND', es: 'De ese año no tenemos cifras. Elige uno de la lista.' },
  THRESHOLD_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No conocemos ese número. Actualiza la página.' },
  THRESHOLD_RANGE: { kind: 'BAD_USER_INPUT', es: (p) => `Escribe un número de ${String(p.min)} a ${String(p.max)}.` },
  THRESHOLD_PAST: { kind: 'BAD_USER_INPUT', es: 'Elige hoy o un día por venir: lo que ya se publicó no cambia.' },
});
