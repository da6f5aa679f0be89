import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const ruleErrors = defineErrors({
  RULE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No hay una regla con ese nombre. Elige una de la lista.' },
  RULE_STARTS_TOMORROW: { kind: 'BAD_USER_INPUT', es: 'El cambio puede regir desde mañana: así cada día tiene una sola regla y lo ya ganado no cambia.' },
  RULE_ENDS_TOO_SOON: { kind: 'BAD_USER_INPUT', es: 'El último día no puede ser anterior al primero.' },
  RULE_CAP_TOO_LOW: { kind: 'BAD_USER_INPUT', es: 'Con ese máximo diario la regla nunca pagaría: debe ser al menos lo que vale una vez.' },
  RULE_CHANGED_MEANWHILE: { kind: 'CONFLICT', es: 'Alguien cambió esta regla hace un momento. Actualiza la página y revisa antes de guardar.' },
});

registerConstraint('one_points_rule_per_version', ruleErrors.RULE_CHANGED_MEANWHILE);
