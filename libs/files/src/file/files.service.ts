import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { fileErrors } from '../files.errors.js';
import { randomName } from '../store/object-store.js';
import { FileGuards, type FileGuard, type FileLimits } from './file-guards.js';
import { kindOfName, safeFileName } from './file-name.rules.js';
import { FileStore } from './file.store.js';
import type { NewFile, StoredFile } from './file.types.js';

/** What other libs and the doors do with files. Whose they are is answered by the guard of their purpose. */
@Injectable()
export class Files {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly guards: FileGuards,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Begins an upload, or finds the one that this very request began before its answer was lost. Answers its address.
   * @throws DomainError of this lib, and those of the guard
   */
  async begin(viewer: Viewer, asked: NewFile): Promise<string> {
    const guard = this.guards.of(asked.purpose);
    if (!guard) throw fileErrors.FILE_REQUEST_INVALID();
    const fileName = safeFileName(asked.fileName);
    const kind = kindOfName(fileName);
    const limits = await guard.limits();
    const max = kind === null ? undefined : limits.bytes[kind];
    if (kind === null || max === undefined) throw fileErrors.FILE_KIND_NOT_ALLOWED();
    if (asked.length === 0) throw fileErrors.FILE_EMPTY();
    if (asked.length > max) throw fileErrors.FILE_TOO_LARGE({ max });
    return this.db.transaction(async () => {
      await this.entitled(guard, viewer, asked.subjectId);
      const known = await this.store.byId(asked.id);
      if (known) return sameAgain(known, viewer, asked);
      await this.fits(asked, limits);
      const uploadName = randomName();
      await this.store.insert({ ...asked, fileName, kind, ownerId: viewer.accountId, uploadName }, this.clock.now());
      const file = await this.store.byId(asked.id);
      if (file && (await guard.begun(viewer, file))) await this.attach([file.id]);
      return uploadName;
    });
  }

  /** The upload at this address, for who began it. @throws DomainError FILE_NOT_FOUND, the same for a random address */
  async own(viewer: Viewer, uploadName: string): Promise<StoredFile> {
    const file = await this.store.byUploadName(uploadName);
    if (!file) throw fileErrors.FILE_NOT_FOUND();
    if (file.ownerId === viewer.accountId) return file;
    await this.denied(viewer, 'file.upload', file.id);
    throw fileErrors.FILE_NOT_FOUND();
  }

  /** Asked at each piece: a team that lost the right, or sent its sheet, adds nothing more. */
  async mayContinue(viewer: Viewer, file: StoredFile): Promise<void> {
    const guard = this.guards.of(file.purpose);
    if (!guard) throw fileErrors.FILE_NOT_FOUND();
    await this.entitled(guard, viewer, file.subjectId);
    if (file.state !== 'UPLOADING') throw fileErrors.FILE_ALREADY_RECEIVED();
  }

  /** The last byte is here: from now on it is checked, and served only if that ends well. */
  async received(uploadName: string): Promise<void> {
    await this.db.transaction(async () => {
      const fileId = await this.store.received(uploadName, this.clock.now());
      if (fileId) await this.db.addJob('files.check', { fileId }, { key: `files.check:${fileId}`, maxAttempts: 25 });
    });
  }

  /** Something refers to them: they are kept. */
  async attach(fileIds: readonly string[]): Promise<void> {
    const text = 'update stored_file set attached_at = $2 where id = any($1::uuid[]) and attached_at is null';
    await this.db.rows({ name: 'file_attach', text, values: [fileIds, this.clock.now()] });
  }

  /** Nothing refers to them any more: out of reach with this transaction, and their bytes go soon after. */
  async release(fileIds: readonly string[]): Promise<void> {
    const text = 'update stored_file set released_at = $2 where id = any($1::uuid[]) and released_at is null returning id';
    const gone = await this.db.rows<{ id: string }>({ name: 'file_release', text, values: [fileIds, this.clock.now()] });
    for (const { id } of gone) await this.db.addJob('files.purge', { fileId: id }, { key: `files.purge:${id}` });
  }

  /** Everything of a subject that disappears. */
  async releaseAllOf(purpose: string, subjectId: string): Promise<void> {
    const text = 'select id from stored_file where purpose = $1 and subject_id = $2 and released_at is null';
    const files = await this.db.rows<{ id: string }>({ name: 'file_of_subject', text, values: [purpose, subjectId] });
    await this.release(files.map(({ id }) => id));
  }

  async denied(viewer: Viewer | null, operation: string, fileId: string): Promise<void> {
    const audience = viewer?.audience ?? null;
    const denial = { viewer, audience, operation, reason: 'FILE_NOT_FOUND', network: null, detail: { fileId } };
    await this.db.outside(() => this.auditor.denied(denial));
  }

  private async entitled(guard: FileGuard, viewer: Viewer, subjectId: string): Promise<void> {
    try {
      await guard.mayUpload(viewer, subjectId);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'NOT_FOUND') throw error;
      // Whatever it is of, not hers and not there are one answer.
      throw fileErrors.FILE_NOT_FOUND();
    }
  }

  private async fits({ purpose, subjectId, length }: NewFile, { subjectBytes, subjectFiles }: FileLimits): Promise<void> {
    const { files, bytes } = await this.store.usage(purpose, subjectId);
    if (files >= subjectFiles) throw fileErrors.FILE_COUNT_FULL({ max: subjectFiles });
    if (bytes + length > subjectBytes) throw fileErrors.FILE_QUOTA_FULL({ max: subjectBytes });
  }
}

function sameAgain(known: StoredFile, viewer: Viewer, asked: NewFile): string {
  const same = known.purpose === asked.purpose && known.subjectId === asked.subjectId && known.length === asked.length;
  if (!same || known.ownerId !== viewer.accountId) throw fileErrors.FILE_NOT_FOUND();
  return known.uploadName;
}
