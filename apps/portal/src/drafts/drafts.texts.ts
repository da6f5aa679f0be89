import { plural } from '@lib/web-ui';

export const draftTexts = {
  onDevice: (time: string) => `Guardado en este equipo ${time}`,
  notOnDevice: 'Este equipo no deja guardar: no cierres la página hasta que se envíe',
  sentAt: (time: string) => `Enviado ${time}`,
  neverSent: 'Sin enviar todavía',
  nothing: 'Lo que escribas se guarda solo',
  waiting: 'Se enviará en un momento',
  sending: 'Enviando…',
  retrying: 'Sin señal: se enviará solo cuando vuelva',
  refused: 'No se pudo enviar: corrige lo marcado',
  expired: 'Tu sesión terminó: ingresa para enviar',
  conflict: 'Hay dos versiones: elige una',
  sendNow: 'Enviar ahora',
  queue: (count: number) => `${plural(count, 'sección espera', 'secciones esperan')} enviarse`,
  conflictTitle: 'Alguien de tu equipo cambió esta sección',
  conflictLead: 'Nada se ha perdido: estas son las dos versiones. Elige la que debe quedar; después puedes seguir editándola.',
  conflictSigned:
    'La práctica ya estaba firmada. Si te quedas con la tuya, se envía como la leyó la dirección. Si te quedas con la del servidor, vuelve a borrador: la dirección debe leerla y firmar otra vez.',
  mine: 'La tuya, en este equipo',
  theirs: (when: string) => `La que está en el servidor${when ? `, de ${when}` : ''}`,
  keepMine: 'Quedarme con la mía',
  keepTheirs: 'Quedarme con la del servidor',
  emptySide: 'Vacía',
  unsent: 'Sin enviar',
};
