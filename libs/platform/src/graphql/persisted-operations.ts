import { existsSync, readFileSync } from 'node:fs';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { Audience } from '../access/viewer.js';
import { DIST } from '../http/dist.js';

/** Operations known at build (`dist/operations/<door>.json`, SHA-256 to text). Nothing is ever added by a request. */
export class PersistedOperations implements KeyValueCache<string> {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static load(audience: Audience): PersistedOperations {
    const file = `${DIST}/operations/${audience}.json`;
    if (!existsSync(file)) return new PersistedOperations(new Map());
    return new PersistedOperations(new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)));
  }

  /** Apollo asks with a prefix before the hash. */
  async get(key: string): Promise<string | undefined> {
    return this.texts.get(key.slice(key.lastIndexOf(':') + 1));
  }

  knows(hash: string | undefined): boolean {
    return hash !== undefined && this.texts.has(hash);
  }

  /** Only for a hash that is known. */
  textOf(hash: string): string {
    return this.texts.get(hash) ?? '';
  }

  async set(): Promise<void> {}

  async delete(): Promise<boolean> {
    return false;
  }
}
