export type DocumentData = string | number | boolean | null | readonly DocumentData[] | { readonly [key: string]: DocumentData };

/** Signs that no document can show: controls, halves of a pair, and those that turn the direction of what follows. */
const UNSHOWN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A longer run of letters may be broken, so that it stays on the sheet. */
const LONGEST_WORD = 28;
const LONG = new RegExp(`[^\\s\\u200B]{${LONGEST_WORD}}(?=[^\\s\\u200B])`, 'gu');

/** The target of a link is not shown: it stays whole. */
const TARGET = 'address';

/** The same data with every text such as a document can hold it. */
export function inertData<T extends DocumentData>(data: T): T {
  return inert(data) as T;
}

function inert(value: DocumentData): DocumentData {
  if (typeof value === 'string') return shown(value).replace(LONG, '$&\u200B');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly DocumentData[]).map(inert);
  const entries = Object.entries(value) as [string, DocumentData][];
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === TARGET && typeof item === 'string' ? shown(item) : inert(item)]),
  );
}

function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSHOWN, '');
}
