import { defineErrors } from '@lib/kernel';

export const pastErrors = defineErrors({
  PAST_NOT_OVER: { kind: 'BAD_USER_INPUT', es: 'Su último día todavía no pasa. Si aún no se realiza, planifícalo como los demás.' },
  PAST_TOO_OLD: { kind: 'BAD_USER_INPUT', es: 'Revisa el año: va de 1990 hasta hoy.' },
  PAST_ATTENDANCE_OUTSIDE: { kind: 'CONFLICT', es: 'Con esas fechas queda fuera asistencia que ya se trajo. Deshazla primero, o revisa las fechas.' },
  PAST_NOT_BROUGHT_IN: { kind: 'CONFLICT', es: 'Ese intercambio no se trajo de registros anteriores: se planificó aquí.' },
  PAST_HAS_MORE: { kind: 'CONFLICT', es: 'Ya tiene presentaciones, puestos, testimonios o constancias. Corrige sus datos en vez de quitarlo.' },
});
