import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** As much as two pieces wait in memory while the store takes them. */
const AHEAD = 1_048_576;

/**
 * The request as tus reads it. Bytes are taken off the connection as they come, and a connection that breaks is the end of the body and not an
 * error: what arrived is kept, and is not sent a second time.
 */
export function webRequest({ url, method, headers, body }: FastifyRequest, base: string): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value);
  const piece = body instanceof Readable ? { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' as const } : {};
  return new Request(new URL(url, base), { method, headers: given, ...piece });
}

/** Begun as soon as the request is there: while its right is asked for, a connection that breaks would take what arrived with it. */
export function takenIn(request: IncomingMessage): Readable {
  const queue = new PassThrough({ highWaterMark: AHEAD });
  const end = (): void => {
    if (!queue.writableEnded) queue.end();
  };
  request.on('data', (bytes: Buffer) => {
    if (queue.writable && !queue.write(bytes)) request.pause();
  });
  queue.on('drain', () => request.resume());
  // Refused: nobody reads the queue, and the rest of the body is let go.
  queue.on('close', () => request.resume());
  for (const last of ['end', 'error', 'close']) request.once(last, end);
  return queue;
}

/** What nobody read of a piece once it was answered. */
export function letGo({ body }: FastifyRequest): void {
  if (body instanceof Readable) body.destroy();
}

/** Whoever went away meanwhile is told nothing, and asks how far it is when the signal is back. */
export async function sendWebResponse(reply: FastifyReply, response: Response): Promise<void> {
  if (reply.raw.destroyed) return;
  response.headers.forEach((value, name) => void reply.header(name, value));
  await reply
    .code(response.status)
    .header('cache-control', 'no-store')
    .send(response.status === 204 ? null : await response.text());
}
