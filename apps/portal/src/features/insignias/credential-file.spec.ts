import { credentialIn, HEAVIEST, proofAddress } from './credential-file.js';

const JWT = 'eyJhbGciOiJFZERTQSJ9.eyJ0eXBlIjoiT3BlbkJhZGdlQ3JlZGVudGlhbCJ9.c2lnbg';
const ID = '5e0a1f3e-1111-4111-8111-111111111111';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const chunk = (kind: string, data: string): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  return Buffer.concat([head, Buffer.from(`${kind}${data}`, 'latin1'), Buffer.alloc(4)]);
};
const png = (...more: Buffer[]): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', '\0'.repeat(13)), ...more, chunk('IEND', '')]);

test.each<[string, Uint8Array]>([
  ['a PNG baked by us', png(chunk('iTXt', `openbadgecredential\0\0\0\0\0${JWT}`), chunk('IDAT', 'x'))],
  ['a PNG with a language and other texts before', png(chunk('iTXt', 'Comment\0\0\0\0\0hola'), chunk('iTXt', `openbadgecredential\0\0\0es\0credencial\0${JWT}`))],
  ['an SVG baked by us', bytes(`<svg xmlns:openbadges="x"><openbadges:credential verify="${JWT}"/></svg>`)],
  ['an SVG of somebody else', bytes(`<?xml version="1.0"?><svg>\n<openbadges:credential xmlns:openbadges='x' verify='${JWT}' /></svg>`)],
  ['the credential by itself', bytes(` ${JWT}\n`)],
])('%s gives its credential', (_, file) => expect(credentialIn(file)).toEqual({ credential: JWT }));

test.each<[string, Uint8Array, string]>([
  ['an empty file', bytes(''), 'EMPTY'],
  ['spaces', bytes(' \n '), 'NOTHING_INSIDE'],
  ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'NOTHING_INSIDE'],
  ['a PDF', bytes('%PDF-1.7'), 'NOTHING_INSIDE'],
  ['a screenshot of an insignia', png(chunk('IDAT', 'x')), 'NOTHING_INSIDE'],
  ['an SVG without credential', bytes('<svg><title>Semilla</title></svg>'), 'NOTHING_INSIDE'],
  ['a compressed text', png(chunk('iTXt', `openbadgecredential\0\x01\0\0\0xx`)), 'NOTHING_INSIDE'],
  ['a PNG that was cut', png(chunk('IDAT', 'x'.repeat(99))).subarray(0, 80), 'DAMAGED'],
  ['a chunk longer than the file', png().fill(0xff, 8, 12), 'DAMAGED'],
  ['a long text', bytes('x'.repeat(20_001)), 'TOO_BIG'],
  ['a heavy file', new Uint8Array(HEAVIEST + 1), 'TOO_BIG'],
])('%s is told apart', (_, file, problem) => expect(credentialIn(file)).toEqual({ problem }));

test.each([
  [`https://cop.prueba.pe/verificar/${ID}`, `/verificar/${ID}`],
  [` /verificar/${ID}/?x=1 `, `/verificar/${ID}`],
  [ID.toUpperCase(), `/verificar/${ID}`],
  [JWT, null],
  ['https://cop.prueba.pe/verificar', null],
  [`https://otra.pe/${ID}`, null],
])('%s pasted leads to %s', (text, address) => expect(proofAddress(text)).toBe(address));
