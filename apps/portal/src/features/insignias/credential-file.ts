export type CredentialFile = { credential: string } | { problem: 'TOO_BIG' | 'EMPTY' | 'DAMAGED' | 'NOTHING_INSIDE' };

/** Ours weigh some 20 KB; those of others, with a photo, up to a few hundred. */
export const HEAVIEST = 5_000_000;
/** What the server reads. */
const LONGEST = 20_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = 'openbadgecredential\0';
const BAKED_IN_SVG = /<openbadges:credential\b[^>]*?\bverify\s*=\s*["']([^"']*)["']/;
/** JPEG, GIF, WebP, PDF and ZIP: they carry no credential that anybody agreed on. */
const OTHERS = ['\xff\xd8\xff', 'GIF8', 'RIFF', '%PDF', 'PK\x03\x04'];

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const NOTHING: CredentialFile = { problem: 'NOTHING_INSIDE' };

/** Takes the signed credential out of a file as Open Badges bake it: an SVG, a PNG, or the text by itself. */
export function credentialIn(bytes: Uint8Array): CredentialFile {
  if (bytes.length === 0) return { problem: 'EMPTY' };
  if (bytes.length > HEAVIEST) return { problem: 'TOO_BIG' };
  if (PNG.every((byte, at) => bytes[at] === byte)) return inPng(bytes);
  if (OTHERS.some((start) => latin(bytes.subarray(0, start.length)) === start)) return NOTHING;
  const text = new TextDecoder().decode(bytes).trim();
  if (/<svg\b/.test(text)) return given(BAKED_IN_SVG.exec(text)?.[1]);
  return given(text);
}

function given(text: string | undefined): CredentialFile {
  if (!text) return NOTHING;
  return text.length > LONGEST ? { problem: 'TOO_BIG' } : { credential: text };
}

function inPng(bytes: Uint8Array): CredentialFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return { problem: 'DAMAGED' };
    const kind = latin(bytes.subarray(at + 4, at + 8));
    const told = kind === 'iTXt' ? credentialOfChunk(bytes.subarray(at + 8, end)) : null;
    if (told !== null) return given(told);
    if (kind === 'IEND') return NOTHING;
    at = end + 4;
  }
  return { problem: 'DAMAGED' };
}

/** Keyword, two bytes of compression, language and translated keyword, each ended by a zero, and the text. */
function credentialOfChunk(data: Uint8Array): string | null {
  const text = latin(data);
  if (!text.startsWith(KEYWORD) || text.charCodeAt(KEYWORD.length) !== 0) return null;
  const language = text.indexOf('\0', KEYWORD.length + 2);
  const translated = text.indexOf('\0', language + 1);
  return language < 0 || translated < 0 ? null : text.slice(translated + 1);
}

const AWARD = /(?:^|\/verificar\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?(?:[?#].*)?$/i;

/** The address of a proof, when that is what was pasted. */
export const proofAddress = (text: string): string | null => {
  const id = AWARD.exec(text.trim())?.[1];
  return id ? `/verificar/${id.toLowerCase()}` : null;
};
