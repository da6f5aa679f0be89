import type { Settings } from '../sheet/body.rules.js';

/** Numbers of the norm as it starts, with the name staff read. */
export const SETTINGS: { [K in keyof Settings]: { name: string; value: number } } = {
  months_to_be_admitted: { name: 'Meses de implementación para ser admitida', value: 6 },
  team_min_lead_iged: { name: 'Personas que la instancia que lidera debe tener en el equipo', value: 2 },
  team_max_per_iged: { name: 'Personas del equipo por instancia, como máximo', value: 4 },
  igeds_max: { name: 'Instancias por práctica, como máximo', value: 40 },
  lines_max: { name: 'Líneas por sección, como máximo', value: 30 },
  indicators_max: { name: 'Indicadores por práctica, como máximo', value: 20 },
};
