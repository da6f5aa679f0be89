import type { SectionBody } from './body.js';

/** A section as it stands on this device. Holds no DNI, no phone, no mail: the sheet has none. */
export interface DraftRecord {
  body: SectionBody;
  /** Revision of the server this text was written upon. */
  base: number;
  savedAt: string;
  sentAt: string | null;
  /** True while the server has not acknowledged this text. */
  dirty: boolean;
  title: string;
  /** Texts that were sent upon `base` and of which no answer came, the last one last: any of them may be what the server has. */
  unanswered?: SectionBody[];
}

export interface DraftKey {
  practiceId: string;
  section: string;
}

const PREFIX = 'cop:borrador';

/** localStorage and not IndexedDB: it writes before the keystroke's handler returns, so closing the tab loses nothing. */
export class DeviceDrafts {
  constructor(
    private readonly accountId: string,
    private readonly storage: Storage,
  ) {}

  private name(key: DraftKey): string {
    return `${PREFIX}:${this.accountId}:${key.practiceId}:${key.section}`;
  }

  keyOf(name: string): DraftKey | null {
    const own = `${PREFIX}:${this.accountId}:`;
    if (!name.startsWith(own)) return null;
    const [practiceId, section] = name.slice(own.length).split(':');
    return practiceId && section ? { practiceId, section } : null;
  }

  read(key: DraftKey): DraftRecord | null {
    try {
      const text = this.storage.getItem(this.name(key));
      return text ? (JSON.parse(text) as DraftRecord) : null;
    } catch {
      return null;
    }
  }

  /** False when the device refuses (full, or private browsing): the screen must say so. */
  write(key: DraftKey, record: DraftRecord): boolean {
    try {
      this.storage.setItem(this.name(key), JSON.stringify(record));
      return true;
    } catch {
      return false;
    }
  }

  remove(key: DraftKey): void {
    this.storage.removeItem(this.name(key));
  }

  all(): { key: DraftKey; record: DraftRecord }[] {
    const found: { key: DraftKey; record: DraftRecord }[] = [];
    for (let index = 0; index < this.storage.length; index += 1) {
      const key = this.keyOf(this.storage.key(index) ?? '');
      const record = key && this.read(key);
      if (key && record) found.push({ key, record });
    }
    return found;
  }

  wipe(): void {
    for (const { key } of this.all()) this.remove(key);
  }
}
