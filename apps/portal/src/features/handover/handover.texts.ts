export const handoverTexts = {
  title: 'Pedir el relevo del equipo',
  lead: (iged: string) =>
    `Si el equipo que hizo esta práctica ya no está en ${iged} y ahora respondes tú, puedes hacerte cargo. DIFOCA lo confirma.`,
  reason: 'Cuenta por qué',
  reasonHint: 'Quiénes se fueron o cambiaron de puesto, y desde cuándo respondes tú.',
  send: 'Pedir el relevo',
  sending: 'Enviando…',
  problem: 'El pedido no se envió',
  state: {
    PENDING: 'DIFOCA está viendo tu pedido. Te avisaremos cuando decida.',
    ACCEPTED: 'El relevo se confirmó: la práctica es de tu equipo.',
    REFUSED: 'El relevo no procedió.',
    WITHDRAWN: 'Retiraste tu pedido.',
  },
  asked: (date: string) => `Lo pediste el ${date}.`,
  withdraw: 'Retirar el pedido',
  back: 'Volver a la práctica',
  mine: 'Ir a Mis prácticas',
  loading: 'Buscando la práctica…',
};
