import { defineErrors } from '@lib/kernel';

export const figureErrors = defineErrors({
  FIGURES_YEAR_UNKNOWN: { kind: 'NOT_FOUND', es: 'De ese año no tenemos cifras. Elige uno de la lista.' },
});
