import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const handoverErrors = defineErrors({
  HANDOVER_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese pedido de relevo, o no está a tu alcance.' },
  HANDOVER_OTHER_IGED: { kind: 'FORBIDDEN', es: 'El relevo lo pide alguien de la instancia que lidera la práctica.' },
  HANDOVER_NOT_CONFIRMED: {
    kind: 'FORBIDDEN',
    es: 'Podrás pedir el relevo cuando DIFOCA confirme que trabajas en esa instancia.',
  },
  HANDOVER_OWN_TEAM: { kind: 'CONFLICT', es: 'Ya eres del equipo de esta práctica.' },
  HANDOVER_PENDING: { kind: 'CONFLICT', es: 'Ya hay un pedido de relevo por esta práctica. DIFOCA lo está viendo.' },
  HANDOVER_DECIDED: { kind: 'CONFLICT', es: 'Este pedido ya se decidió. Actualiza la página para ver cómo quedó.' },
});

registerConstraint('one_pending_handover_per_practice', handoverErrors.HANDOVER_PENDING);
