import { defineErrors } from '@lib/kernel';

export const seasonErrors = defineErrors({
  SEASON_NOT_FOUND: { kind: 'BAD_USER_INPUT', es: 'No hay una temporada con ese nombre. Elige una de la lista.' },
  SEASON_CLOSED: { kind: 'CONFLICT', es: 'Esa temporada ya terminó: sus puntos no cambian más.' },
  SEASON_STILL_RUNNING: { kind: 'CONFLICT', es: 'Una temporada se cierra desde el día siguiente a su último día.' },
  SEASON_NOT_SEALED: { kind: 'CONFLICT', es: 'Solo una temporada cerrada lleva adendas. Mientras sigue abierta, se corrige con un movimiento.' },
});
