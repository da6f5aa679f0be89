export type SeatFacts = {
  /** Of everyone. */
  capacity: number;
  taken: number;
  /** Of the Iged; null when who registers is of none. */
  seats: number | null;
  igedTaken: number;
};

/** Whether there is a place now, for everyone and for the Iged. */
export function hasSeat({ capacity, taken, seats, igedTaken }: SeatFacts): boolean {
  return taken < capacity && (seats === null || igedTaken < seats);
}

export type Waiting = { id: string; igedCode: string | null };
export type Hall = {
  capacity: number;
  taken: number;
  takenBy: Readonly<Record<string, number>>;
  seatsOf: (igedCode: string) => number;
};

/** Who leaves the waiting list, in its order: whoever has no place left in their Iged does not stop those behind. */
export function promoted(waiting: readonly Waiting[], { capacity, taken, takenBy, seatsOf }: Hall): string[] {
  const used = new Map(Object.entries(takenBy));
  const ids: string[] = [];
  for (const { id, igedCode } of waiting) {
    const igedTaken = igedCode === null ? 0 : (used.get(igedCode) ?? 0);
    const seats = igedCode === null ? null : seatsOf(igedCode);
    if (!hasSeat({ capacity, taken: taken + ids.length, seats, igedTaken })) continue;
    ids.push(id);
    if (igedCode !== null) used.set(igedCode, igedTaken + 1);
  }
  return ids;
}

/** What the code of a pass says to a phone, apart from any other code. */
export const PASS_PREFIX = 'cop:pase:';
