import { Validity } from '../practice/practice.enums.js';
import { canConfirm, confirmableFrom, daysUntil, type ValiditySettings, type ValidityState } from './validity.rules.js';
import type { MyValidity, ValidityEntry } from './validity.types.js';

/** The history of the practice `alias`, the last first; times as text. */
export const validityHistory = (alias: string): string => /* sql */ `
  coalesce((select json_agg(json_build_object('at', e.made_at, 'kind', e.kind, 'validUntil', e.valid_until, 'note', e.note) order by e.position desc)
    from validity_entry e where e.practice_id = ${alias}.id), '[]')`;

export type ValidityJson = Omit<ValidityEntry, 'at'> & { at: string };

export function validityEntries(entries: readonly ValidityJson[]): ValidityEntry[] {
  return entries.map((entry) => ({ ...entry, at: new Date(entry.at) }));
}

/** null when nothing was ever published. */
export function validityView(
  state: ValidityState,
  until: string | null,
  today: string,
  settings: ValiditySettings,
): MyValidity | null {
  if (until === null) return null;
  return {
    state: Validity[state],
    validUntil: until,
    daysLeft: daysUntil(until, today),
    canConfirm: canConfirm(state, until, today, settings),
    confirmableFrom: confirmableFrom(until, settings),
  };
}
