import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A line and not a loopback: what arrives is read before the next bytes come. */
const SLICE = 16_384;
const PAUSE_MS = 1;

/** A network that counts what goes up and can be cut after so many bytes of it, or for good. */
export class CuttingProxy {
  /** Bytes that left the client since the last cut was ordered. */
  sent = 0;
  private cutAt = Infinity;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.join(client));

  constructor(private readonly target: () => URL) {}

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  /** Cuts the connection that carries the byte at this place, once. */
  cutAfter(bytes: number): void {
    this.sent = 0;
    this.cutAt = bytes;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    const { hostname, port } = this.target();
    const server = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    server.on('data', (bytes) => client.write(bytes));
    client.on('data', (bytes) => void this.up(bytes, client, server));
  }

  private async up(bytes: Buffer, client: Socket, server: Socket): Promise<void> {
    this.sent += bytes.length;
    client.pause();
    for (let at = 0; at < bytes.length; at += SLICE) {
      const slice = bytes.subarray(at, at + SLICE);
      if (slice.length >= this.cutAt) {
        server.end(slice.subarray(0, this.cutAt));
        this.cutAt = Infinity;
        return void client.destroy();
      }
      this.cutAt -= slice.length;
      server.write(slice);
      await sleep(PAUSE_MS);
    }
    client.resume();
  }
}
