import pg from 'pg';

const TIMESTAMPTZ_OID = 1184;
/** As PostgreSQL writes a time in UTC, alone or inside JSON. */
const UTC = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00(?::00)?$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A time as it goes on the wire, with its milliseconds cut and not rounded, as a Date has them; null stays null. */
export function isoTime(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return null;
  if (value.length === 24 && ISO.test(value)) return value;
  const utc = UTC.exec(value);
  if (utc) return `${utc[1]}T${utc[2]}.${(utc[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** For statements whose times only pass through: the text of the wire, without a Date in between. */
export const isoTimes = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === TIMESTAMPTZ_OID ? isoTime : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
