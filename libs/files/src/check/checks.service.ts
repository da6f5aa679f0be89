import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { CONFIG, Database, JobHandler, log, type Config } from '@lib/platform';
import { FileStore } from '../file/file.store.js';
import type { StoredFile } from '../file/file.types.js';
import { ObjectStore } from '../store/object-store.js';
import { inspect, sha256Of, typeOf } from './inspect.js';
import { RefusedFile } from './refusals.js';
import { Scanner } from './scanner.js';

/** Between the last byte and the first reader: nothing is served before it went through here. May run twice, has its effect once. */
@Injectable()
export class FileChecks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly store: ObjectStore,
    private readonly scanner: Scanner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @JobHandler('files.check')
  async check({ fileId }: { fileId: string }): Promise<void> {
    const file = await this.files.byId(fileId);
    if (file?.state !== 'CHECKING') return;
    const folder = await this.workFolder();
    const bytes = path.join(folder, 'bytes');
    try {
      await pipeline(await this.store.readIncoming(file.uploadName), createWriteStream(bytes));
      await this.decide(file, bytes, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async decide(file: StoredFile, bytes: string, folder: string): Promise<void> {
    const sha256 = await sha256Of(bytes);
    try {
      if ((await stat(bytes)).size !== file.length) throw new RefusedFile('INCOMPLETE');
      if (file.declaredSha256 !== null && file.declaredSha256 !== sha256) throw new RefusedFile('DAMAGED');
      const scan = await this.scanner.scan(bytes);
      if (scan.verdict === 'INFECTED') return await this.quarantine(file, sha256, scan.found);
      const mediaType = await typeOf(bytes, file.fileName, file.kind);
      const made = await inspect(bytes, mediaType, folder);
      for (const { path: from, object } of made) await this.store.put(object.name, from, object.mediaType);
      const verdict = { mediaType, sha256, scanned: scan.verdict, objects: made.map(({ object }) => object) };
      await this.db.transaction(() => this.files.ready(file.id, verdict, this.clock.now()));
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      await this.files.refuse(file.id, 'REFUSED', error.code, sha256, this.clock.now());
    }
    // What came is not kept: only what was made of it, and nothing of what was refused.
    await this.store.removeIncoming(file.uploadName);
  }

  /** Set apart and never served: its bytes stay where they came in until someone looked at them. */
  private async quarantine(file: StoredFile, sha256: string, found: string): Promise<void> {
    await this.files.refuse(file.id, 'QUARANTINED', 'INFECTED', sha256, this.clock.now());
    log.warn({ fileId: file.id, found }, 'a file was put in quarantine');
  }

  /** Folders of checks that a killed process left behind. */
  async clearLeft(before: Date): Promise<void> {
    for (const name of await readdir(this.parent).catch(() => [])) {
      const folder = path.join(this.parent, name);
      const about = await stat(folder).catch(() => null);
      if (about && about.mtime < before) await rm(folder, { recursive: true, force: true });
    }
  }

  private get parent(): string {
    return path.join(this.config.dataDir, 'files', 'work');
  }

  private async workFolder(): Promise<string> {
    const { parent } = this;
    await mkdir(parent, { recursive: true });
    return mkdtemp(path.join(parent, 'check-'));
  }
}
