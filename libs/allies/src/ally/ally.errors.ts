import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const allyErrors = defineErrors({
  ALLY_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese aliado.' },
  ALLY_NAME_TAKEN: { kind: 'CONFLICT', es: 'Ya hay un aliado con ese nombre en el directorio. Ábrelo y edítalo.' },
  ALLY_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se guardó con otros datos. Actualiza la página.' },
  ALLY_CHANGED: {
    kind: 'CONFLICT',
    es: 'Otra persona cambió este aliado mientras lo editabas. Actualiza la página y vuelve a hacer tu cambio.',
  },
  ALLY_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Eso no se puede hacer ahora. ${String(p.missing)}` },
  ALLY_LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'El enlace debe ser una página web que empiece con https:// o http://.' },
  ALLY_REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Una de las regiones no existe. Elígela de la lista.' },
  ALLY_THEME_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Uno de los temas no existe. Elígelo de la lista.' },
  ALLY_EXPERT_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa persona no es experta con cuenta activa. Elígela de la lista.' },
  ALLY_LOGO_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos esa imagen. Súbela otra vez.' },
  CONTRIBUTION_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese aporte.' },
  CONTRIBUTION_NOT_BY_HAND: {
    kind: 'CONFLICT',
    es: 'Ese aporte viene de lo que se registró en su espacio: se corrige allí, no aquí.',
  },
});

registerConstraint('one_listed_ally_per_name', allyErrors.ALLY_NAME_TAKEN);
