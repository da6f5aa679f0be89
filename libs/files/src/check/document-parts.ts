import { checkDocument } from './document.check.js';
import { RefusedFile } from './refusals.js';
import { unpacked, zipEntries, type ZipEntry } from './zip.js';

/** The parts of an office document that was checked, for whoever reads it: never more than `most` bytes in all. */
export class DocumentParts {
  private readonly entries: Map<string, ZipEntry>;

  /** @throws RefusedFile when it is broken, encrypted, has programs, or opens into too much */
  constructor(
    private readonly bytes: Buffer,
    most: number,
  ) {
    const entries = zipEntries(bytes);
    if (entries.reduce((sum, { length }) => sum + length, 0) > most) throw new RefusedFile('DOCUMENT_BOMB');
    checkDocument(bytes);
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** null when there is no part of that name. */
  text(name: string): string | null {
    const entry = this.entries.get(name);
    return entry ? unpacked(this.bytes, entry).toString('utf8') : null;
  }
}
