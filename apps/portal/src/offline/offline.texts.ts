import { plural } from '@lib/web-ui';
import type { WishKind } from './queue.types.js';

export const queueTexts = {
  title: 'Por enviar',
  lead: 'Lo que hiciste sin señal espera aquí. Se envía solo, en orden, cuando vuelve la conexión; también puedes hacerlo a mano.',
  count: (count: number) => `Por enviar: ${count}`,
  sendNow: 'Enviar ahora',
  sending: 'Enviando…',
  empty: 'No hay nada por enviar',
  emptyText: 'Todo lo tuyo ya está en el servidor.',
  toMine: 'Ver mis prácticas',
  offline: 'Ahora no hay conexión. Nada se pierde: queda en este equipo.',
  sections: 'Secciones de tus prácticas',
  others: 'Lo demás, en orden',
  waits: 'Espera la señal',
  later: 'Se intentará otra vez en un momento',
  now: 'Enviando…',
  refused: 'No se envió',
  retry: 'Reintentar',
  discard: 'Descartar',
  discardTitle: '¿Descartar esto?',
  discardText: (what: string) => `«${what}» se borrará de este equipo sin enviarse. No se puede deshacer.`,
  discardStart: 'Se borrará también todo lo que escribiste en ese borrador.',
  discardYes: 'Sí, descartarlo',
  keep: 'Conservarlo',
  open: 'Abrir',
  sentTitle: 'Enviadas desde este equipo',
  sentLine: (code: string, when: string) => `${code} · ${when}`,
  since: (when: string) => `desde ${when}`,
  kinds: {
    start: 'Borrador nuevo',
    comment: 'Comentario',
    reply: 'Respuesta',
    interest: 'Quiero replicarla',
    useful: 'Me sirve',
    commentUseful: 'Me sirve un comentario',
    follow: 'Seguir la práctica',
    photo: 'Foto',
    submit: 'Práctica lista para enviar',
    handIn: 'Entrega de un desafío',
    initiative: 'Iniciativa',
    contribution: 'Aporte a una iniciativa',
    testimonial: 'Testimonio de un intercambio',
  } satisfies Record<WishKind, string>,
  halfSent: 'Archivo a medio enviar',
  undone: (label: string) => `Quitar «${label}»`,
  sectionStates: {
    still: 'Espera la señal',
    waiting: 'Espera la señal',
    sending: 'Enviando…',
    retrying: 'Se intentará otra vez en un momento',
    refused: 'Corrige lo marcado en la sección',
    expired: 'Tu sesión terminó: ingresa para enviar',
    conflict: 'Hay dos versiones: elige una',
  } as const,
};

export const deviceTexts = {
  full: 'Este equipo no tiene más espacio y no pudo guardarlo. Lo que escribiste sigue en la pantalla: libera espacio o espera la señal.',
  closed: 'Este equipo no guarda nada sin conexión. Lo que escribiste sigue en la pantalla: vuelve a intentarlo con señal.',
  queued: 'Sin señal: se enviará solo. Está en «Por enviar».',
};

export const submitTexts = {
  conflict: 'Alguien de tu equipo cambió una sección. Mira los dos textos, elige uno y vuelve a enviarla.',
  unsent: 'Primero se envían las secciones.',
  checking: 'El servidor está revisando las fotos.',
  notStarted: 'Primero se crea el borrador en el servidor.',
};

export const readyTexts = {
  offline: 'Sin conexión puedes dejarla lista: se enviará sola cuando vuelva la señal.',
  leave: 'Dejar lista para enviar',
  title: 'Lista para enviar',
  text: 'Cuando vuelva la señal se enviarán primero las secciones, luego las fotos y al final la práctica. Puedes cerrar el navegador.',
  locked: 'Está lista para enviar. Si quieres cambiar algo, primero vuelve a borrador.',
  back: 'Volver a borrador',
  toQueue: 'Ver lo que está por enviar',
  refused: (sentence: string) => `No se envió: ${sentence}`,
  checkedHere: 'Revisada en este equipo, sin conexión. El servidor la revisará otra vez al recibirla.',
};

export const beginTexts = {
  noKit: 'Para empezar sin señal, abre «Mis prácticas» una vez con conexión en este equipo.',
  here: 'Solo en este equipo',
};

export const sharedTexts = {
  title: 'Equipo compartido',
  on: 'Este equipo no guarda nada tuyo. Si cierras la página antes de que algo se envíe, se pierde.',
  off: 'Tus borradores y lo que guardas para leer quedan en este equipo, solo para tu cuenta, hasta que cierres sesión.',
  turnOn: 'Sí, es un equipo compartido',
  turnOff: 'Solo lo uso yo',
  anyway: 'Borrarlo y activar',
};

export const unsentTexts = {
  piece: (caption: string) => `Evidencia («${caption}»)`,
  work: (title: string) => `Paso de un desafío («${title}»)`,
  title: 'Hay cosas sin enviar',
  text: 'Esto solo está en este equipo y se borrará de aquí:',
  send: 'Enviar ahora y seguir',
  stay: 'Quedarme',
  sending: 'Enviando…',
  failed: 'No se pudo enviar todo. Revisa tu señal o quédate con la sesión abierta.',
};

export const savedTexts = {
  save: 'Guardar para leer sin conexión',
  saving: 'Guardando…',
  saved: 'Guardada en este equipo',
  remove: 'Quitar de este equipo',
  tooMany: (count: number) => `Puedes guardar hasta ${count} prácticas. Quita alguna en «Sin conexión».`,
  reading: (when: string) => `Sin conexión: estás leyendo lo que guardaste el ${when}.`,
  none: 'Todavía no guardas ninguna práctica. Ábrela con señal y toca «Guardar para leer sin conexión».',
  list: 'Guardadas para leer',
  toSaved: 'Ver las que guardaste',
};

export const offlinePageTexts = {
  title: 'Sin conexión',
  lead: 'Lo que este equipo puede hacer cuando no hay señal.',
  back: 'Yo',
  space: (used: string) => `En este equipo la CoP ocupa ${used}.`,
  queue: (count: number) => (count > 0 ? `${plural(count, 'cosa espera', 'cosas esperan')} enviarse` : 'No hay nada por enviar'),
  install: 'Instalar en este equipo',
  installText: 'Se abre desde tu pantalla de inicio y funciona sin señal. Ocupa menos que una foto.',
  installNow: 'Instalar',
  later: 'Ahora no',
  installIos: 'En iPhone: toca «Compartir» y luego «Agregar a inicio».',
  installMenu: 'En el menú de tu navegador elige «Instalar» o «Agregar a pantalla de inicio».',
  persistent: 'Tu navegador prometió no borrar lo guardado.',
  notPersistent: 'Si al equipo le falta espacio, tu navegador podría borrar lo guardado. Envíalo en cuanto tengas señal.',
};
