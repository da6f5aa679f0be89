import { defineErrors } from '@lib/kernel';

export const seasonErrors = defineErrors({
  SEASON_NOT_FOUND: { kind: 'BAD_USER_INPUT', es: 'No hay una temporada con ese nombre. Elige una de la lista.' },
  SEASON_CLOSED: { kind: 'CONFLICT', es: 'Esa temporada ya terminó: sus puntos no cambian más.' },
});
