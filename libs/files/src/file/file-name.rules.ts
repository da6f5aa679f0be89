export type FileKind = 'IMAGE' | 'DOCUMENT' | 'VIDEO';

/** What each extension promises; the bytes are checked against it later. */
const KINDS: Record<string, FileKind> = {
  jpg: 'IMAGE',
  jpeg: 'IMAGE',
  png: 'IMAGE',
  webp: 'IMAGE',
  pdf: 'DOCUMENT',
  docx: 'DOCUMENT',
  xlsx: 'DOCUMENT',
  pptx: 'DOCUMENT',
  odt: 'DOCUMENT',
  ods: 'DOCUMENT',
  odp: 'DOCUMENT',
  mp4: 'VIDEO',
  m4v: 'VIDEO',
  mov: 'VIDEO',
  webm: 'VIDEO',
};

/** Names that a computer would run or render: not even in the middle. */
const RISKY =
  /^(?:exe|com|bat|cmd|scr|msi|ps1|vbs|vbe|jse?|mjs|wsf|hta|jar|sh|php\d?|phtml|phar|asp|aspx|jsp|cgi|pl|py|lnk|dll|svgz?|x?html?|xml|apk|iso|docm|xlsm|pptm)$/;

const LONGEST = 120;
const UNWANTED = /[\p{C}\p{Zl}\p{Zp}"'`<>:|?*;%$&{}\\/]/gu;

/** null when the name promises nothing that is taken. A second, dangerous extension before the last is one too. */
export function kindOfName(fileName: string): FileKind | null {
  const [, ...extensions] = fileName.toLowerCase().split('.');
  if (extensions.some((extension) => RISKY.test(extension.trim()))) return null;
  return KINDS[extensions.at(-1) ?? ''] ?? null;
}

/** A name that can be shown, logged and sent in a header: no path, no control or direction marks, of a bounded length. */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(UNWANTED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 ? clean.slice(dot, dot + 10) : '';
  const stem = [...(dot > 0 ? clean.slice(0, dot) : clean)].slice(0, LONGEST - extension.length).join('');
  return stem ? stem + extension : `archivo${extension}`;
}

/** The name under which it is saved by who downloads it: the extension is the one of its bytes. */
export function nameFor(fileName: string, extension: string): string {
  const dot = fileName.lastIndexOf('.');
  return `${dot > 0 ? fileName.slice(0, dot) : fileName}.${extension}`;
}

/** RFC 6266: an ASCII name for the old, the real one for the rest. */
export function disposition(kind: 'inline' | 'attachment', fileName: string): string {
  const ascii =
    fileName
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\]/g, '') || 'archivo';
  const real = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${real}`;
}
