import { defineErrors } from '@lib/kernel';

export const doorErrors = defineErrors({
  ARRIVAL_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos a esa persona entre quienes llegaron sin inscripción. Actualiza la página.' },
  ARRIVAL_NOT_SETTLED: { kind: 'NOT_FOUND', es: 'Esa decisión ya no está en pie, o no la encontramos. Actualiza la página.' },
  ARRIVAL_OTHER: { kind: 'BAD_USER_INPUT', es: 'Elige a alguien de este intercambio, o a una gestora con cuenta que no se inscribió.' },
  ARRIVAL_ONE: { kind: 'BAD_USER_INPUT', es: 'Elige a una sola persona.' },
});
