/** Answers worth keeping for a while: the last ones asked for, up to a size. */
export class RecentBytes {
  /** The oldest first. */
  private readonly kept = new Map<string, Uint8Array>();
  private readonly making = new Map<string, Promise<Uint8Array>>();
  private size = 0;

  constructor(private readonly most: number) {}

  /** What is kept under this key, or what `make` gives: once, however many ask meanwhile. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return Promise.resolve(known);
    }
    const making = this.making.get(key) ?? this.makeOnce(key, make);
    this.making.set(key, making);
    return making;
  }

  private async makeOnce(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    try {
      const bytes = await make();
      this.keep(key, bytes);
      return bytes;
    } finally {
      this.making.delete(key);
    }
  }

  private keep(key: string, bytes: Uint8Array): void {
    this.kept.set(key, bytes);
    this.size += bytes.byteLength;
    for (const [oldest, old] of this.kept) {
      if (this.size <= this.most) break;
      this.kept.delete(oldest);
      this.size -= old.byteLength;
    }
  }
}
