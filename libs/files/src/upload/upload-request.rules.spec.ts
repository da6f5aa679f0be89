import { uploadRequest } from './upload-request.rules.js';

const ID = '6f2c1f0e-8a57-4c55-9f5e-3a1d0c7b9e11';
const coded = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
const asked = { id: ID, purpose: 'practice.evidence', subject: ID, filename: 'aula.jpg' };
const headers = (values: Record<string, string>, more: Record<string, string> = {}) => ({
  'tus-resumable': '1.0.0',
  'upload-length': '1024',
  'upload-metadata': coded(values),
  ...more,
});

test('a creation says what the file is and of what', () => {
  expect(uploadRequest(headers({ ...asked, filetype: 'image/jpeg' }))).toEqual({
    id: ID,
    purpose: 'practice.evidence',
    subjectId: ID,
    fileName: 'aula.jpg',
    length: 1024,
    sha256: null,
  });
});

test.each([
  ['another version', headers(asked, { 'tus-resumable': '0.2.2' })],
  ['a length to be told later', headers(asked, { 'upload-defer-length': '1' })],
  ['a length that is no number', headers(asked, { 'upload-length': '-1' })],
  ['an id that is a path', headers({ ...asked, id: '../../etc/passwd' })],
  ['a subject that is a path', headers({ ...asked, subject: '../x' })],
  ['a purpose with a slash', headers({ ...asked, purpose: '../practice' })],
  ['no name', headers({ ...asked, filename: '' })],
  ['a name with a zero byte', headers({ ...asked, filename: 'a\0.jpg' })],
  ['a key nobody knows', headers({ ...asked, __proto__x: '1' })],
  ['a hash that is none', headers({ ...asked, sha256: 'ABC' })],
  ['metadata that is not base64', headers(asked, { 'upload-metadata': 'id <script>' })],
  ['a key twice', headers(asked, { 'upload-metadata': `${coded(asked)},${coded({ id: ID })}` })],
])('%s is refused', (_, given) => {
  expect(uploadRequest(given)).toBeNull();
});
