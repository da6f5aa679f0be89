const DAY_MS = 86_400_000;

export type UpkeepLimits = { nudge_after_days: number; archive_after_days: number };

/** When it is archived if nobody moves it: never before its author had the whole time between the two to answer. */
export function archivesAt(activeAt: Date, nudgedAt: Date | null, { nudge_after_days, archive_after_days }: UpkeepLimits): Date | null {
  if (nudgedAt === null) return null;
  const answer = (archive_after_days - nudge_after_days) * DAY_MS;
  return new Date(Math.max(activeAt.getTime() + archive_after_days * DAY_MS, nudgedAt.getTime() + answer));
}

/** The moment before which what was last moved is stale. */
export function before(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
