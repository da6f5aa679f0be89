export type Candidate = {
  name: string;
  /** Sessions that still wait for this person. */
  open: number;
  /** Offers the theme that is asked for. */
  inField: boolean;
  /** How many of the windows asked for fit the hours offered, without another session in them. */
  freeWindows: number;
  /** Of the institution or team that asks: may not be chosen. */
  ownInstitution: boolean;
};

/** Whom to suggest first: who may, knows the theme, can on some of the days, and has less to do; then by name. */
export function inOrderOfFit<T extends Candidate>(candidates: readonly T[]): T[] {
  const weigh = ({ ownInstitution, inField, freeWindows, open }: Candidate): number[] => [
    Number(ownInstitution),
    -Number(inField),
    -Number(freeWindows > 0),
    open,
    -freeWindows,
  ];
  return [...candidates].sort((a, b) => {
    const [one, other] = [weigh(a), weigh(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? a.name.localeCompare(b.name, 'es') : one[at] - other[at];
  });
}
