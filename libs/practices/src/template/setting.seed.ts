import type { Settings } from '../sheet/body.rules.js';
import type { CommitmentSettings } from '../commitment/commitment.rules.js';
import type { ValiditySettings } from '../validity/validity.rules.js';

export type AllSettings = Settings & ValiditySettings & CommitmentSettings & { saved_searches_max: number };

type SettingSeed = { name: string; value: number; min: number; max: number };

/** Numbers of the norm as it starts, with the name staff read and what they may set it to. */
export const SETTINGS: { [K in keyof AllSettings]: SettingSeed } = {
  months_to_be_admitted: { name: 'Meses de implementación para ser admitida', value: 6, min: 0, max: 60 },
  team_min_lead_iged: { name: 'Personas que la instancia que lidera debe tener en el equipo', value: 2, min: 1, max: 20 },
  team_max_per_iged: { name: 'Personas del equipo por instancia, como máximo', value: 4, min: 1, max: 20 },
  igeds_max: { name: 'Instancias por práctica, como máximo', value: 40, min: 1, max: 250 },
  lines_max: { name: 'Líneas por sección, como máximo', value: 30, min: 1, max: 100 },
  indicators_max: { name: 'Indicadores por práctica, como máximo', value: 20, min: 1, max: 100 },
  validity_months: { name: 'Meses de vigencia desde la admisión o la confirmación', value: 12, min: 3, max: 60 },
  reminder_first_days: {
    name: 'Días antes de vencer: primer recordatorio, y desde cuándo se puede confirmar',
    value: 60,
    min: 1,
    max: 180,
  },
  reminder_second_days: { name: 'Días antes de vencer: segundo recordatorio', value: 30, min: 1, max: 180 },
  saved_searches_max: { name: 'Búsquedas guardadas por persona, como máximo', value: 20, min: 1, max: 100 },
  commitment_first_days: { name: 'Días antes de un compromiso: primer recordatorio', value: 7, min: 2, max: 60 },
  commitment_last_days: { name: 'Días antes de un compromiso: último recordatorio', value: 1, min: 0, max: 30 },
  reminder_last_days: { name: 'Días antes de vencer: último recordatorio', value: 7, min: 1, max: 180 },
};

export function isSetting(key: string): key is keyof AllSettings {
  return Object.hasOwn(SETTINGS, key);
}
