export const roleWords: Record<string, string> = {
  MEMBER: 'Gestor o gestora',
  EXPERT: 'Experto o experta',
  STAFF: 'Especialista DIFOCA',
  ADMINISTRATOR: 'Administración',
};
export const statusWords: Record<string, string> = {
  DRAFT: 'Borrador',
  SUBMITTED: 'Por revisar',
  OBSERVED: 'Con observaciones',
  ADMITTED: 'Admitida',
  REJECTED: 'Rechazada',
};
export const feedbackWords: Record<string, string> = {
  ASSIGNED: 'En curso',
  SUBMITTED: 'Enviada, por publicar',
  PUBLISHED: 'Publicada',
  WITHDRAWN: 'Retirada',
};
export const memberWords: Record<string, string> = {
  PENDING: 'Por confirmar',
  CONFIRMED: 'Confirmada',
  REJECTED: 'No confirmada',
};
export const accountWords: Record<string, string> = {
  INVITED: 'Invitación enviada',
  UNVERIFIED: 'Correo sin verificar',
  ACTIVE: 'Activa',
  DEACTIVATED: 'Desactivada',
};
export const igedWords: Record<string, string> = {
  DRE: 'DRE',
  GRE: 'GRE',
  UGEL: 'UGEL',
  LOCAL_GOVERNMENT: 'Gobierno local',
  MINEDU: 'Minedu',
};
export const instrumentWords: Record<string, string> = {
  PEI: 'PEI',
  PAT: 'PAT',
  PCI: 'PCI',
  RI: 'RI',
  POI: 'POI',
  PEI_IGED: 'PEI institucional',
  PDLC: 'PDLC',
  PER: 'PER',
  OTHER: 'Otro',
};
export const sectionStateWords: Record<string, string> = { EMPTY: 'Vacía', PARTIAL: 'A medias', DONE: 'Completa' };

/** Options of a choice control, from one of the lists above. */
export const choices = (
  words: Record<string, string>,
  only: readonly string[] = Object.keys(words),
): { value: string; label: string }[] => only.map((value) => ({ value, label: words[value] ?? value }));

/** Titles of the sheet's sections by their key, where the door gives only the key. */
export const sheetSections = [
  { key: 'basics', title: 'Datos de la práctica' },
  { key: 'place', title: 'Lugar e instancias' },
  { key: 'team', title: 'Equipo' },
  { key: 'context', title: 'Contexto' },
  { key: 'problem', title: 'Problema' },
  { key: 'objective', title: 'Objetivo' },
  { key: 'strategy', title: 'Estrategia' },
  { key: 'actions', title: 'Acciones' },
  { key: 'results', title: 'Resultados' },
  { key: 'lessons', title: 'Lecciones aprendidas' },
  { key: 'sustainability', title: 'Sostenibilidad' },
  { key: 'allies', title: 'Aliados' },
  { key: 'resources', title: 'Recursos' },
];

export const schoolLevelWords: Record<string, string> = {
  PRESCHOOL: 'Inicial',
  PRIMARY: 'Primaria',
  SECONDARY: 'Secundaria',
  SPECIAL: 'Básica especial',
  ALTERNATIVE: 'Básica alternativa',
  TECHNICAL: 'Técnico-productiva',
};
export const schoolKindWords: Record<string, string> = { SINGLE_TEACHER: 'Unidocente', MULTIGRADE: 'Multigrado', FULL: 'Polidocente completo' };
export const schoolAreaWords: Record<string, string> = { RURAL: 'Rural', URBAN: 'Urbana' };
