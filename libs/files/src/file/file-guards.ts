import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import type { FileKind, StoredFile } from './file.types.js';

export type FileLimits = {
  /** Bytes of one file; a kind that is absent is not taken. */
  bytes: Partial<Record<FileKind, number>>;
  /** Of everything that belongs to one subject. */
  subjectBytes: number;
  subjectFiles: number;
};

/**
 * Who may add and see the files of one purpose. The lib that owns the subject extends it and registers itself
 * with `FileGuards.register(this)` when its module starts.
 */
export abstract class FileGuard {
  /** Such as `practice.evidence`; stored on each file. */
  abstract readonly purpose: string;

  abstract limits(): Promise<FileLimits>;

  /** Asked when an upload begins and at each of its pieces. @throws DomainError, NOT_FOUND for what is not hers */
  abstract mayUpload(viewer: Viewer, subjectId: string): Promise<void>;

  /** Asked at every download; `viewer` is null for a visitor. */
  abstract mayRead(viewer: Viewer | null, file: StoredFile): Promise<boolean>;

  /** In the transaction in which an upload begins: the place to write the row that refers to it. Otherwise call `Files.attach`. */
  async begun(_viewer: Viewer, _file: StoredFile): Promise<boolean> {
    return false;
  }
}

@Injectable()
export class FileGuards {
  private readonly byPurpose = new Map<string, FileGuard>();

  register(guard: FileGuard): void {
    if (this.byPurpose.has(guard.purpose)) throw new Error(`Two guards for the files of ${guard.purpose}`);
    this.byPurpose.set(guard.purpose, guard);
  }

  of(purpose: string): FileGuard | null {
    return this.byPurpose.get(purpose) ?? null;
  }
}
