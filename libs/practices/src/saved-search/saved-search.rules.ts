type Plain = Record<string, unknown>;

/** The filter without what filters nothing: null, empty text, empty lists, false switches. A search for everything is none. */
export function keptFilter(filter: object): Plain {
  const says = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => says(value)));
}

export const filtersNothing = (filter: object): boolean => Object.keys(keptFilter(filter)).length === 0;
