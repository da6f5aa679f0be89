export const certificateWords: Record<string, string> = { ATTENDANCE: 'Asistencia', PRESENTATION: 'Presentación', ORGANISATION: 'Organización' };
