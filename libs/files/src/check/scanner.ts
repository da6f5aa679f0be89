export type ScanResult = { verdict: 'CLEAN' } | { verdict: 'INFECTED'; found: string } | { verdict: 'NO_SCANNER' };

/** Something outside that knows malware. @throws when it is configured and does not answer: the file then waits, unserved */
export abstract class Scanner {
  abstract scan(path: string): Promise<ScanResult>;
}

/** Nothing is configured: it says so, and so does each file. */
export class NoScanner extends Scanner {
  async scan(): Promise<ScanResult> {
    return { verdict: 'NO_SCANNER' };
  }
}
