import { plural } from '@lib/web-ui';

export const showcaseTexts = {
  title: (name: string) => `Vitrina de ${name}`,
  description: (name: string, count: number) =>
    `${name} en la Comunidad de Práctica de Gestión Educativa${count > 0 ? `: ${plural(count, 'insignia', 'insignias')} que cualquiera puede comprobar` : ''}.`,
  loading: 'Trayendo la vitrina…',
  level: 'Nivel',
  points: (season: string) => `Puntos, ${season.toLowerCase()}`,
  insignias: 'Insignias',
  none: 'Todavía no muestra insignias.',
  since: (date: string) => `Ganada el ${date}`,
  verify: 'Verificar',
  verifyName: (insignia: string) => `Verificar la insignia ${insignia}`,
  note: 'Esta página muestra solo lo que su dueña o dueño decidió mostrar.',
};

export const myShowcaseTexts = {
  title: 'Mi vitrina',
  back: 'Yo',
  lead: 'Una página pública con tu nombre y lo que tú elijas. Mientras esté cerrada nadie más la ve, y puedes cerrarla cuando quieras.',
  loading: 'Trayendo tu vitrina…',
  choose: 'Qué se ve',
  open: 'Abrir mi vitrina: cualquiera con la dirección puede verla',
  iged: 'El nombre de mi instancia',
  level: 'Mi nivel de la temporada',
  points: 'Mis puntos de la temporada',
  never: 'Nunca se muestran tu correo, tu teléfono, tu DNI ni tus movimientos.',
  insignias: (count: number) => (count === 0 ? 'No muestras insignias todavía.' : `Muestras ${plural(count, 'insignia', 'insignias')}.`),
  chooseInsignias: 'Elegir mis insignias',
  save: 'Guardar mi vitrina',
  saving: 'Guardando…',
  savedOpen: 'Tu vitrina está abierta.',
  savedClosed: 'Tu vitrina está cerrada: nadie más la ve.',
  see: 'Ver mi vitrina',
  share: 'Mi vitrina en la Comunidad de Práctica',
};
