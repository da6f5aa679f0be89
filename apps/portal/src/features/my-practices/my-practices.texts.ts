import { plural } from '@lib/web-ui';

export const myPracticesTexts = {
  title: 'Mis prácticas',
  lead: 'Se llenan por partes, en varias visitas. Nada de lo que escribes se pierde.',
  startTitle: 'Empezar una práctica',
  startLabel: '¿Qué logran y con quién?',
  startHint: 'Un título de trabajo; después puedes cambiarlo.',
  start: 'Empezar',
  starting: 'Creando…',
  startProblem: 'La práctica no se creó',
  drafts: 'Borradores y observadas',
  sent: 'Enviadas, en revisión',
  published: 'Publicadas',
  closed: 'No admitidas',
  none: 'Aún no tienes prácticas',
  noneText: 'Empieza con el título: lo demás se llena cuando puedas, también sin señal.',
  done: (done: number, total: number) => `${done} de ${total} secciones listas`,
  observations: (count: number) => plural(count, 'observación', 'observaciones'),
  improvements: (count: number) => plural(count, 'mejora por responder', 'mejoras por responder'),
  edition: (edition: number) => `edición ${edition}`,
  loading: 'Buscando tus prácticas…',
  onlyMembers: 'Tu cuenta no sube prácticas. Si trabajas en una instancia de gestión, pide a DIFOCA que te agregue como gestora o gestor.',
};
