import type { TestimonialState } from '../../graphql/schema.gen.js';

const states: Record<TestimonialState, string> = {
  PENDING: 'Espera que alguien lo lea',
  SHOWN: 'Se ve en la página del intercambio',
  HELD: 'No se muestra',
  WITHDRAWN: 'Lo retiraste',
};

export const testimonialTexts = {
  heading: 'Lo que se llevan',
  impressed: 'Le impresionó',
  more: 'Ver más testimonios',
  loading: 'Buscando…',
  tell: 'Contar qué me llevo',
  tellOfStand: 'Contar qué me llevo de este puesto',
  /** Under whose words it stands: only what the person let be shown. */
  signature: (one: { authorName: string; post: string; igedName: string; institution: string }) =>
    [one.authorName, one.post, one.igedName || one.institution].filter(Boolean).join(' · '),
};

export const tellTexts = {
  title: 'Cuenta qué te llevas',
  lead: 'Unas líneas bastan. Lo que escribes queda en tu teléfono hasta que lo envías.',
  onlyMembers: 'Los testimonios los dejan las gestoras y los gestores que participaron, con su cuenta.',
  text: '¿Qué te llevas de este intercambio?',
  textHint: 'Qué viste, qué te sirvió o qué cambiarías en tu institución.',
  practice: '¿Qué práctica te impresionó más?',
  none: 'Ninguna en particular',
  another: 'Otra práctica publicada',
  find: 'Buscar la práctica',
  findHint: 'Escribe unas letras de su título.',
  chosen: 'Elegiste',
  wish: 'Quiero replicarla en mi institución',
  wishHelp: 'Se lo decimos a su equipo, con tu nombre y tu institución, aunque no publiques el testimonio.',
  replicaFor: '¿Para qué la usarías?',
  signedTitle: '¿Cómo firmas?',
  withName: 'Con mi nombre, cargo e institución',
  withoutName: 'Solo con mi cargo y mi institución',
  post: 'Tu cargo, como se mostrará',
  consent: 'Acepto que se publique en la página de este intercambio y en su reporte',
  consentHelp: 'Si no lo marcas, solo lo lee quien organiza. Puedes retirarlo cuando quieras.',
  send: 'Enviar mi testimonio',
  sending: 'Enviando…',
  sent: 'Gracias. Lo verás aquí abajo; se publica cuando alguien lo lea.',
  queued: 'Sin señal: quedó listo en este equipo y saldrá solo cuando vuelva. Está en «Por enviar».',
  anotherOne: 'Dejar otro',
  problem: 'No pudimos enviarlo',
  short: 'Escribe al menos unas palabras.',
  needsPractice: 'Di qué práctica quieres replicar.',
  mine: 'Tus testimonios',
  states,
  reason: 'Motivo',
  notPublic: 'No aceptaste publicarlo: solo lo lee quien organiza.',
  wished: 'Quieres replicar esta práctica',
  withdraw: 'Retirarlo',
  sure: '¿Lo retiras? Deja de verse en este momento.',
  yes: 'Sí, retirarlo',
  no: 'No, conservarlo',
  withdrawn: 'Lo retiraste: ya no se ve.',
  loading: 'Buscando lo que dejaste…',
};
