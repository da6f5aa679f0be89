import { plural } from '@lib/web-ui';

export const validityTexts = {
  title: 'Vigencia',
  state: { IN_FORCE: 'Vigente', LAPSED: 'No vigente' },
  until: (date: string, days: number) =>
    days > 60 ? `Hasta el ${date}.` : `Hasta el ${date}: ${days === 0 ? 'vence hoy' : `quedan ${plural(days, 'día', 'días')}`}.`,
  lapsed: (date: string) =>
    `Lo estuvo hasta el ${date}. Sigue publicada con un aviso; si continúa en marcha, confírmala y vuelve a contar.`,
  from: (date: string) => `Cada año el equipo confirma que sigue en marcha. Podrás hacerlo desde el ${date}; te avisaremos.`,
  note: 'Qué cambió este año (opcional; cualquiera podrá leerlo)',
  confirm: 'Sí, sigue en marcha',
  saving: 'Guardando…',
  problem: 'No se confirmó',
  done: (date: string) => `Listo: está vigente hasta el ${date}.`,
};
