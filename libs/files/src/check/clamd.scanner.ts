import { createReadStream } from 'node:fs';
import NodeClam from 'clamscan';
import { Scanner, type ScanResult } from './scanner.js';

const TIMEOUT_MS = 60_000;

type Clam = { scanStream(stream: NodeJS.ReadableStream): Promise<{ isInfected: boolean | null; viruses: string[] }> };

/** A clamd reached over TCP. Bytes are streamed to it: it need not see our disk. */
export class ClamdScanner extends Scanner {
  constructor(private readonly url: string) {
    super();
  }

  async scan(path: string): Promise<ScanResult> {
    const { hostname, port } = new URL(this.url);
    const clamdscan = {
      host: hostname,
      port: Number(port || 3310),
      timeout: TIMEOUT_MS,
      localFallback: false,
      active: true,
      socket: false,
    };
    // Connected for each file: a clamd that was restarted is found again.
    const clam = (await new NodeClam().init({ clamdscan, clamscan: { active: false }, preference: 'clamdscan' })) as Clam;
    const { isInfected, viruses } = await clam.scanStream(createReadStream(path));
    if (isInfected === null) throw new Error('The scanner did not say whether the file is clean');
    return isInfected ? { verdict: 'INFECTED', found: viruses.join(', ') } : { verdict: 'CLEAN' };
  }
}
