import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';

export type ByteRange = { start: number; end: number };
export type StoredObject = { name: string; changedAt: Date };

/** Where bytes live: what is still arriving, as tus writes it, and what was checked. Names are 128 random bits. */
export abstract class ObjectStore {
  /** What arrives, piece by piece. Creating what exists changes nothing: a lost answer is asked for again. */
  abstract readonly incoming: DataStore;

  abstract put(name: string, fromPath: string, mediaType: string): Promise<void>;
  abstract read(name: string, range?: ByteRange): Promise<Readable>;
  abstract readIncoming(name: string): Promise<Readable>;
  /** Removing what is not there is no error: it runs again after a crash. */
  abstract remove(name: string): Promise<void>;
  abstract removeIncoming(name: string): Promise<void>;
  /** Names of both rooms, once each, for the sweep. */
  abstract list(): AsyncIterable<StoredObject>;
}

export function randomName(): string {
  return randomBytes(16).toString('hex');
}

export const NAME = /^[0-9a-f]{32}$/;
