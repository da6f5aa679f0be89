/** The one version of the protocol there is. */
export const TUS = '1.0.0';

export type UploadRequest = {
  id: string;
  purpose: string;
  subjectId: string;
  fileName: string;
  length: number;
  sha256: string | null;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const PURPOSE = /^[a-z][a-z.-]{2,60}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const KEYS = new Set(['id', 'purpose', 'subject', 'filename', 'filetype', 'sha256']);
const LONGEST_HEADER = 4_096;

/** What a creation asks for, or null when any part of it is not of its form. Keys that nobody knows are refused too. */
export function uploadRequest(headers: Headers): UploadRequest | null {
  const length = headers['upload-length'];
  const metadata = headers['upload-metadata'];
  if (headers['tus-resumable'] !== TUS || headers['upload-defer-length'] !== undefined || headers['upload-concat'] !== undefined)
    return null;
  if (
    typeof length !== 'string' ||
    !/^\d{1,12}$/.test(length) ||
    typeof metadata !== 'string' ||
    metadata.length > LONGEST_HEADER
  )
    return null;
  const values = parsed(metadata);
  if (!values) return null;
  const { id = '', purpose = '', subject = '', filename = '', sha256 } = values;
  if (!UUID.test(id) || !UUID.test(subject) || !PURPOSE.test(purpose) || filename === '' || filename.includes('\0')) return null;
  if (sha256 !== undefined && !SHA256.test(sha256)) return null;
  const request = { id: id.toLowerCase(), purpose, subjectId: subject.toLowerCase(), fileName: filename };
  return { ...request, length: Number(length), sha256: sha256 ?? null };
}

function parsed(metadata: string): Record<string, string> | null {
  const values = new Map<string, string>();
  for (const pair of metadata.split(',')) {
    const [key = '', value = '', ...more] = pair.trim().split(' ');
    if (more.length > 0 || !KEYS.has(key) || values.has(key) || value.length % 4 !== 0 || !BASE64.test(value)) return null;
    values.set(key, Buffer.from(value, 'base64').toString('utf8'));
  }
  return Object.fromEntries(values);
}
