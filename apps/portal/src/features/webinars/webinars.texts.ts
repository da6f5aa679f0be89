import { clockTime, decimal, plural, shortDate } from '@lib/web-ui';
import type { WebinarSpeakerKind, WebinarState } from '../../graphql/schema.gen.js';

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const LIMA_OFFSET_MS = 5 * 3_600_000;
const MB = 1_048_576;

/** The weekday in Lima, whatever clock the device has. */
const weekday = (at: string): string => weekdays[new Date(Date.parse(at) - LIMA_OFFSET_MS).getUTCDay()];

const states: Record<WebinarState, string> = {
  PLANNED: 'En preparación',
  ANNOUNCED: 'Anunciado',
  HELD: 'Realizado',
  CLOSED: 'Realizado',
  CANCELLED: 'Cancelado',
};

const kinds: Record<WebinarSpeakerKind, string> = { MEMBER: 'Gestora o gestor', EXPERT: 'Experta o experto', ALLY: 'Aliado', GUEST: 'Invitada o invitado' };

export const webinarsTexts = {
  title: 'Webinars',
  description: 'Sesiones en línea de la Comunidad de Práctica: las que vienen, y las grabaciones y materiales de las que pasaron.',
  lead: 'Sesiones en línea de una hora o dos, para aprender de quien ya lo hizo. Quedan grabadas con sus materiales.',
  mine: 'En los que te inscribiste',
  coming: 'Los que vienen',
  past: 'Los que ya pasaron',
  empty: 'Todavía no hay webinars anunciados',
  emptyText: 'Cuando DIFOCA anuncie uno lo verás aquí y te llegará un aviso.',
  noneComing: 'Ahora no hay ninguno por venir. Mira las grabaciones de los que ya pasaron.',
  wall: 'Mientras tanto, mira las prácticas del muro',
  loading: 'Cargando los webinars…',
  more: 'Ver más',
  back: 'Webinars',
  states,
  kinds,
  recorded: 'Con grabación',
  when: (from: string, to: string) => `${weekday(from)} ${shortDate(from)}, de ${clockTime(from)} a ${clockTime(to)}`,
  lima: 'hora de Lima',
  with: (names: string[]) => (names.length > 0 ? `Expone: ${names.join(', ')}` : ''),
  about: 'De qué se trata',
  topics: 'Temas',
  speakers: 'Quiénes exponen',
  materials: 'Grabación y materiales',
  recording: 'Ver la grabación',
  noMaterials: 'Después de la sesión encontrarás aquí la grabación y los materiales.',
  checking: 'se está revisando',
  size: (bytes: number | null) => (bytes === null ? '' : `${decimal(Math.max(0.1, bytes / MB))} MB`),
  calendar: 'Agregar a mi calendario',
  cancelled: (reason: string) => `Este webinar se canceló. ${reason}`,
  own: 'Tu lugar',
  login: 'Ingresa para inscribirte',
  onlyMembers: 'Se inscriben las gestoras y los gestores con su cuenta del portal.',
  register: 'Inscribirme',
  seats: (left: number) => `Quedan ${plural(left, 'lugar', 'lugares')}.`,
  full: 'Ya no hay lugares. Podrás ver la grabación en esta misma página.',
  registered: 'Estás inscrita o inscrito',
  linkFrom: (at: string) => `El enlace aparece aquí el ${shortDate(at)} a las ${clockTime(at)}.`,
  noLink: 'Quien organiza todavía no puso el enlace. Vuelve a mirar en unos minutos.',
  open: 'Abrir el enlace',
  enter: 'Entré',
  enterHelp: 'Cuando estés dentro vuelve aquí y márcalo: inscribirse no cuenta como asistir.',
  entered: 'Entraste a este webinar: cuenta como asistencia.',
  leave: 'Ya no podré entrar',
  sureLeave: '¿Retiras tu inscripción?',
  yesLeave: 'Sí, retirarla',
  stay: 'No, sí entraré',
  over: 'Ya pasó el momento de marcar que entraste. Si estuviste, quien organiza puede anotarlo.',
  problem: 'No pudimos guardarlo',
};
