export type Turn = { starts: string; ends: string; /** Which island each crew visits, by the position of the crew. */ islands: number[] };

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The circuit: as many turns as islands; in each one the crews are spread over them, and everyone passes once by each. */
export function rotation(islands: number, crews: number, starts: string, minutes: number): Turn[] {
  const [hour, minute] = starts.split(':').map(Number);
  const first = hour * 60 + minute;
  return Array.from({ length: islands }, (_, turn) => ({
    starts: clock(first + turn * minutes),
    ends: clock(first + (turn + 1) * minutes),
    islands: Array.from({ length: crews }, (__, crew) => (crew + turn) % islands),
  }));
}
