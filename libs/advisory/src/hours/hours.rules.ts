/** Days as `YYYY-MM-DD` and hours as `HH:MM`, all of Lima. */
export type WeeklySlot = { weekday: number; starts: string; ends: string };
export type DayException = { day: string; starts: string | null; ends: string | null };
export type LimaStretch = { day: string; starts: string; ends: string };

/** 1 is Monday, as ISO counts. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** The free hours of one day: what its exception says, otherwise what its weekday says. */
export function freeHoursOf(
  day: string,
  weekly: readonly WeeklySlot[],
  exceptions: readonly DayException[],
): { starts: string; ends: string }[] {
  const exception = exceptions.find((one) => one.day === day);
  if (exception) return exception.starts && exception.ends ? [{ starts: exception.starts, ends: exception.ends }] : [];
  return joined(weekly.filter(({ weekday }) => weekday === weekdayOf(day)));
}

/** Whether the whole stretch is inside hours that the expert offers. */
export function isOffered(stretch: LimaStretch, weekly: readonly WeeklySlot[], exceptions: readonly DayException[]): boolean {
  if (stretch.ends <= stretch.starts) return false;
  return freeHoursOf(stretch.day, weekly, exceptions).some(
    ({ starts, ends }) => starts <= stretch.starts && stretch.ends <= ends,
  );
}

export type SlotProblem = { at: number; why: 'BACKWARDS' | 'REPEATED' };

/** The first slot that ends before it starts, or that overlaps another of its day. */
export function slotProblem(weekly: readonly WeeklySlot[]): SlotProblem | null {
  for (const [at, { weekday, starts, ends }] of weekly.entries()) {
    if (ends <= starts) return { at, why: 'BACKWARDS' };
    const clash = weekly.slice(0, at).some((other) => other.weekday === weekday && other.starts < ends && starts < other.ends);
    if (clash) return { at, why: 'REPEATED' };
  }
  return null;
}

/** Two slots that touch are one stretch of free time. */
function joined(slots: readonly { starts: string; ends: string }[]): { starts: string; ends: string }[] {
  const sorted = [...slots].sort((a, b) => a.starts.localeCompare(b.starts));
  const stretches: { starts: string; ends: string }[] = [];
  for (const { starts, ends } of sorted) {
    const last = stretches.at(-1);
    if (last && starts <= last.ends) last.ends = ends > last.ends ? ends : last.ends;
    else stretches.push({ starts, ends });
  }
  return stretches;
}
