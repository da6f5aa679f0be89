export type Range = { start: number; end: number };

/** One range of a file, `NONE` when it cannot be given, null when the whole is: also for what is not understood. */
export function rangeOf(header: string | undefined, length: number): Range | 'NONE' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return start > end || (first === '' && Number(last) === 0) ? 'NONE' : { start, end };
}
