import { plural } from '@lib/web-ui';

export const homeTexts = {
  heroTitle: 'Lo que funciona en una UGEL puede servirle a la tuya',
  heroLead:
    'Aquí las DRE, GRE, UGEL y gobiernos locales cuentan sus prácticas de gestión, las mejoran con la voz de expertos y las llevan a otros territorios.',
  description:
    'Prácticas de gestión educativa del Perú: léelas, compártelas y mejóralas con la retroalimentación de expertos.',
  readWall: 'Leer el muro',
  join: 'Unirme a la comunidad',
  heroAlt: 'Andenes que suben hacia el sol: inicial, intermedio y avanzado',
  route: 'La ruta de una práctica',
  steps: [
    { title: 'La cuentas', text: 'Llenas la ficha por partes, desde el celular, aunque se vaya la señal.' },
    { title: 'Un experto la mira', text: 'Recibes aspectos clave, oportunidades de mejora y recomendaciones.' },
    { title: 'Sube de estadio', text: 'Con evidencia y mejoras respondidas llega a intermedio, avanzado y referente.' },
  ],
  latest: 'Lo más reciente en el muro',
  seeAll: (total: number) => `Ver ${total === 1 ? 'la práctica' : `las ${plural(total, '', '').trim()} prácticas`}`,
  hello: (name: string) => `Hola, ${name}`,
  pendingTitle: 'Lo que te toca',
  nothingDue: 'Nada pendiente por ahora. Buen momento para leer el muro o empezar otra práctica.',
  observed: (count: number) => `${plural(count, 'observación', 'observaciones')} por corregir`,
  improvements: (count: number) => `${plural(count, 'mejora espera', 'mejoras esperan')} la respuesta de tu equipo`,
  confirm: (state: string, date: string) =>
    state === 'LAPSED' ? `Dejó de estar vigente el ${date}: confirma si sigue en marcha` : `Vence el ${date}: confirma que sigue en marcha`,
  advisory: {
    ATTEND: (code: string, when: string) => `Asesoría ${code}: ${when}`,
    CONFIRM: (code: string) => `Asesoría ${code}: confirma lo que se anotó`,
    RATE: (code: string) => `Asesoría ${code}: cuenta qué tan útil fue`,
  },
  webinar: (moment: string) => `Webinar en el que te inscribiste · empieza el ${moment}`,
  commitment: (practice: string, day: string, overdue: boolean) => `Compromiso de «${practice}» · ${overdue ? 'era' : 'es'} para el ${day}`,
  pendingReview: 'Tu cuenta espera la confirmación de DIFOCA. Mientras tanto puedes preparar tu práctica.',
  rejected: 'No pudimos confirmar que trabajas en la instancia que elegiste. Escribe a DIFOCA para corregirlo.',
  unread: (count: number) => `${plural(count, 'aviso', 'avisos')} sin leer`,
  drafts: 'Tus borradores',
  continueIt: 'Continuar',
  start: 'Empezar una práctica',
  noDrafts: 'Aún no tienes borradores.',
  done: (done: number, total: number) => `${done} de ${total} secciones listas`,
  points: 'Mis puntos',
  noLevel: 'Sin nivel todavía',
  missingPoints: (points: number, level: string) => `Te faltan ${plural(points, 'punto', 'puntos')} para ${level.toLowerCase()}.`,
  position: (position: number, total: number) => `Puesto ${position} de ${total}`,
  entries: 'Ver de dónde salen',
  barLabel: (points: number, goal: number) => `${points} de ${goal} puntos`,
};
