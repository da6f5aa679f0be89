import type { ImportField } from './import.field.js';

export type AttendanceKind = 'WEBINAR' | 'EXCHANGE' | 'ADVISORY';

/** One row, once it is known what and who it names. */
export type AttendanceValue = {
  kind: AttendanceKind;
  /** null: a webinar, that is found by its title and day, or comes with its attendance. */
  activityId: string | null;
  title: string;
  day: string;
  memberId: string | null;
  name: string;
  igedCode: string | null;
  duty: string;
  /** As the sheet writes it. */
  post: string;
};

export const KINDS = { webinar: 'WEBINAR', intercambio: 'EXCHANGE', asesoria: 'ADVISORY' } as const;

export const ATTENDANCE_FIELDS: readonly ImportField[] = [
  { key: 'tipo', label: 'Tipo', about: 'Webinar, Intercambio o Asesoría.', required: true, example: 'Webinar', aliases: ['Tipo de actividad'] },
  { key: 'actividad', label: 'Actividad', about: 'Título del webinar, nombre o número del intercambio, o código o asunto de la asesoría.', required: true, example: 'Cómo medir la tutoría', aliases: ['Nombre de la actividad', 'Título', 'Evento'] },
  { key: 'fecha', label: 'Fecha', about: 'Día en que asistió.', required: true, example: '20/05/2026' },
  { key: 'correo', label: 'Correo', about: 'De su cuenta; o su DNI, o su nombre y su instancia.', required: false, example: 'gestora@ugel.gob.pe', aliases: ['Correo electrónico', 'Email', 'E-mail'] },
  { key: 'dni', label: 'DNI', about: 'Ocho cifras; solo sirve para reconocerla, no se guarda.', required: false, example: '' },
  { key: 'nombre', label: 'Nombres y apellidos', about: 'De quien no tiene cuenta.', required: false, example: '', aliases: ['Nombre', 'Nombre completo', 'Apellidos y nombres'] },
  { key: 'instancia', label: 'Instancia', about: 'De quien no tiene cuenta: código oficial o nombre.', required: false, example: '', aliases: ['Código de instancia', 'UGEL', 'DRE/UGEL', 'Institución'] },
  { key: 'cargo', label: 'Cargo', about: 'En un intercambio: Dirección, Jefatura, Especialista, Dirección de escuela, Docente u Otro; o como lo diga su hoja.', required: false, example: 'Especialista', aliases: ['Puesto', 'Cargo actual'] },
];
