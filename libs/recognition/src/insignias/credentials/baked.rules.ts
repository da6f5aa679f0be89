const KEYWORD = 'openbadgecredential';

/** Where Open Badges 3.0 put a signed credential inside an SVG: its attribute `verify`. A JWT needs no escaping. */
export const bakedElement = (jwt: string): string => `<openbadges:credential verify="${jwt}"/>`;

/** The type and data of the PNG chunk that holds a credential: uncompressed international text. `checksum` is a CRC-32. */
export function bakedChunk(jwt: string, checksum: (bytes: Uint8Array) => number): Uint8Array {
  const text = `iTXt${KEYWORD}\0\0\0\0\0${jwt}`;
  const body = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return chunk;
}

/** After the signature (8 bytes) and the header (25 bytes), before any pixel. */
const AFTER_HEADER = 33;

export function bakePng(png: Uint8Array, chunk: Uint8Array): Uint8Array {
  const baked = new Uint8Array(png.length + chunk.length);
  baked.set(png.subarray(0, AFTER_HEADER));
  baked.set(chunk, AFTER_HEADER);
  baked.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return baked;
}
