type Part = {
  islands: readonly unknown[];
  schools: readonly { modularCode: string }[];
  modules: readonly { island?: number | null; starts?: string | null }[];
};
type Wrong = { code: 'MODULAR_CODE_WRONG' | 'SCHOOL_TWICE' | 'MODULE_ISLAND' | 'MODULE_HOUR'; path: string };

/** The first thing wrong with the lists of an internship, at its field; null when nothing is. */
export function wrongPart({ islands, schools, modules }: Part): Wrong | null {
  const codes = schools.map(({ modularCode }) => modularCode).filter(Boolean);
  if (codes.some((code) => !/^\d{7}$/.test(code))) return { code: 'MODULAR_CODE_WRONG', path: 'input.schools' };
  if (new Set(codes).size < codes.length) return { code: 'SCHOOL_TWICE', path: 'input.schools' };
  if (modules.some(({ island }) => typeof island === 'number' && island >= islands.length)) return { code: 'MODULE_ISLAND', path: 'input.modules' };
  if (modules.some(({ starts }) => starts && !/^([01]\d|2[0-3]):[0-5]\d$/.test(starts))) return { code: 'MODULE_HOUR', path: 'input.modules' };
  return null;
}
