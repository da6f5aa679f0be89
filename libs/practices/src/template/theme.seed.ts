/** Themes of the wall as they start; staff add, rename and order them later. */
export const THEMES: readonly { id: string; name: string }[] = [
  { id: 'riesgo-y-continuidad', name: 'Gestión del riesgo y continuidad educativa' },
  { id: 'planificacion-y-monitoreo', name: 'Planificación y monitoreo' },
  { id: 'tecnico-productiva-e-inclusion', name: 'Educación técnico-productiva e inclusión' },
  { id: 'convivencia-y-bienestar', name: 'Convivencia y bienestar' },
  { id: 'aprendizajes-y-acompanamiento', name: 'Aprendizajes y acompañamiento' },
  { id: 'liderazgo-directivo', name: 'Liderazgo directivo' },
  { id: 'recursos-y-transparencia', name: 'Gestión de recursos y transparencia' },
  { id: 'tecnologia-y-datos', name: 'Tecnología y datos' },
  { id: 'intercultural-bilingue', name: 'Educación intercultural bilingüe' },
  { id: 'familias-y-comunidad', name: 'Familias y comunidad' },
];
