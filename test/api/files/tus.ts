import { randomUUID } from 'node:crypto';
import type { Session } from '../../support/index.js';

export type Asked = { id?: string; purpose?: string; subject: string; filename: string; sha256?: string };
export type Told = { status: number; headers: Headers; text: string };

const TUS = { 'tus-resumable': '1.0.0' };

/** tus by hand, so that a test can say exactly what goes over the wire. */
export class Wire {
  constructor(
    readonly url: string,
    private readonly session: Session | null,
    private readonly door: '' | '/admin' = '',
  ) {}

  begin(asked: Asked, length: number, more: Record<string, string> = {}): Promise<Told> {
    const { id = randomUUID(), purpose = 'practice.evidence', ...rest } = asked;
    const metadata = Object.entries({ id, purpose, ...rest }).map(
      ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
    );
    return this.send('POST', `${this.door}/subidas`, {
      'upload-length': String(length),
      'upload-metadata': metadata.join(','),
      ...more,
    });
  }

  head(location: string, more: Record<string, string> = {}): Promise<Told> {
    return this.send('HEAD', location, more);
  }

  piece(location: string, offset: number, bytes: Uint8Array, more: Record<string, string> = {}): Promise<Told> {
    const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...more };
    return this.send('PATCH', location, headers, bytes);
  }

  /** The whole file in pieces; answers its address. @throws when any of it is refused */
  async upload(asked: Asked, bytes: Uint8Array, piece = 256 * 1024): Promise<string> {
    const begun = expected(201, await this.begin(asked, bytes.length));
    const location = begun.headers.get('location') ?? '';
    for (let at = 0; at < bytes.length; at += piece)
      expected(204, await this.piece(location, at, bytes.subarray(at, at + piece)));
    return location;
  }

  get(path: string, more: Record<string, string> = {}): Promise<Told> {
    return this.send('GET', path, more);
  }

  async bytes(path: string): Promise<Buffer> {
    const response = await fetch(this.url + path, { headers: this.cookie() });
    return Buffer.from(await response.arrayBuffer());
  }

  private async send(method: string, path: string, headers: Record<string, string>, body?: Uint8Array): Promise<Told> {
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: { ...TUS, ...this.cookie(), ...headers },
      body: body as Buffer<ArrayBuffer> | undefined,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  private cookie(): Record<string, string> {
    return this.session ? { cookie: this.session.cookie } : {};
  }
}

export function expected(status: number, told: Told): Told {
  if (told.status !== status) throw new Error(`${status} was expected, not ${told.status}: ${told.text}`);
  return told;
}
