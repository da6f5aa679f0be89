import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Upload } from '@tus/server';
import type { Viewer } from '@lib/platform';
import { FileChecks } from '../check/checks.service.js';
import { ObjectStore } from '../store/object-store.js';
import { Files } from './files.service.js';
import type { NewFile } from './file.types.js';

/** A file that is here in one piece, such as one that this house made: it begins, arrives and is checked as any other, at once. */
@Injectable()
export class WholeFiles {
  constructor(
    private readonly files: Files,
    private readonly store: ObjectStore,
    private readonly checks: FileChecks,
  ) {}

  /** @throws DomainError of this lib, and those of the guard of its purpose */
  async take(viewer: Viewer, asked: Omit<NewFile, 'length' | 'sha256'>, bytes: Uint8Array): Promise<void> {
    const { length } = bytes;
    const name = await this.files.begin(viewer, { ...asked, length, sha256: null });
    await this.store.incoming.create(new Upload({ id: name, size: length, offset: 0 }));
    await this.store.incoming.write(Readable.from([bytes]), name, 0);
    await this.files.received(name);
    await this.checks.check({ fileId: asked.id });
  }
}
