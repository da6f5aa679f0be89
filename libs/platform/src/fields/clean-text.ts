const CONTROL_EXCEPT_TAB_AND_NEWLINE = /[\u0000-\u0008\u000B-\u001F\u007F\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Text as it is stored: composed accents, no control or direction-override characters (PostgreSQL refuses the
 * null byte, and the others make one text look like another), trimmed; a single line has no line breaks.
 */
export function cleanText(value: unknown, multiline = false): unknown {
  if (Array.isArray(value)) return value.map((item) => cleanText(item, multiline));
  if (typeof value !== 'string') return value;
  const lines = value.normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROL_EXCEPT_TAB_AND_NEWLINE, '');
  const text = multiline ? lines.replace(/[ \t]+$/gm, '') : lines.replace(/\s+/g, ' ');
  return wellFormed(text).trim();
}

/** Characters as people count them, and as PostgreSQL does. */
export function textLength(text: string): number {
  return Array.from(text).length;
}

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
