import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** A scanner that speaks as clamd does (INSTREAM): what holds the word is infected. */
export class Clamd {
  private server: Server | null = null;
  scanned = 0;

  constructor(
    readonly port: number,
    private readonly word: string,
  ) {}

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((socket) => this.serve(socket)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async stop(): Promise<void> {
    this.server?.close();
    this.server = null;
  }

  private serve(socket: Socket): void {
    let bytes = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      bytes = Buffer.concat([bytes, part]);
      const command = bytes.toString('latin1', 0, 40);
      // A command that begins with z is answered up to a zero byte, any other up to the end of the line.
      const end = command.startsWith('z') ? '\0' : '\n';
      if (/^[nz]?PING/.test(command)) return void socket.end(`PONG${end}`);
      if (/^[nz]?VERSION/.test(command)) return void socket.end(`ClamAV 1.4.0/27000${end}`);
      // A stream ends with a block of length zero.
      if (!/^[nz]?INSTREAM/.test(command) || !bytes.subarray(-4).equals(Buffer.alloc(4))) return;
      this.scanned += 1;
      socket.end((bytes.includes(this.word) ? 'stream: Prueba.Inofensiva FOUND' : 'stream: OK') + end);
    });
  }
}
