import { plural, shortDate } from '@lib/web-ui';
import type { Duty } from '../../graphql/schema.gen.js';

const duties: Record<Duty, string> = {
  DIRECTOR: 'Directora o director de DRE, GRE o UGEL',
  AREA_HEAD: 'Jefa o jefe de área',
  SPECIALIST: 'Especialista',
  PRINCIPAL: 'Directora o director de escuela',
  TEACHER: 'Docente',
  OTHER: 'Otro cargo',
};

export const registrationTexts = {
  problem: 'No pudimos inscribirte',
  title: 'Tu inscripción',
  duties,
  login: 'Ingresa para inscribirte',
  onlyMembers: 'Se inscriben las gestoras y los gestores de las regiones invitadas.',
  duty: '¿Qué cargo tienes?',
  chooseDuty: 'Elige tu cargo',
  needs: '¿Necesitas algo para asistir?',
  needsHelp: 'Acceso, alimentación u otra ayuda. Solo lo ve quien organiza.',
  register: 'Inscribirme',
  registered: 'Tienes un lugar',
  pass: 'Descargar mi credencial',
  crew: (crew: number) => `En la pasantía vas en el equipo ${crew}`,
  circuit: 'Tu circuito',
  circuitStop: (starts: string, ends: string) => `${starts} a ${ends}`,
  passHelp: 'Muéstrala impresa o en tu teléfono al entrar cada día.',
  calendar: 'Agregar a mi calendario',
  waiting: (place: number) => `Estás en la lista de espera, en el lugar ${place}. Te avisaremos apenas se libere uno.`,
  attended: (days: string[]) => `Asististe ${plural(days.length, 'día', 'días')}: ${days.map(shortDate).join(' y ')}.`,
  change: 'Guardar cambios',
  saved: 'Guardado.',
  leave: 'Ya no podré ir',
  sureLeave: '¿Retiras tu inscripción? Tu lugar pasa a quien espera.',
  yesLeave: 'Sí, retirarla',
  stay: 'No, sí iré',
  left: 'Retiraste tu inscripción. Gracias por avisar.',
  closed: (day: string) => `La inscripción cerró el ${shortDate(day)}.`,
  noDuty: 'Elige tu cargo: así se cuenta a quiénes llegó el intercambio.',
  loading: 'Buscando tu inscripción…',
};
