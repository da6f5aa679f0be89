import { createReadStream } from 'node:fs';
import { cp, mkdir, opendir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore as TusFiles } from '@tus/file-store';
import type { Upload } from '@tus/server';
import type { FileStore } from '../file/file.store.js';
import { NAME, ObjectStore, type ByteRange, type StoredObject } from './object-store.js';
import { RowConfig } from './row-config.js';

class ArrivingFiles extends TusFiles {
  /** Opens it for appending: what arrived before a lost answer stays. */
  override async create(upload: Upload): Promise<Upload> {
    await writeFile(path.join(this.directory, upload.id), '', { flag: 'a' });
    return upload;
  }
}

/** Under the data folder: `incoming/<name>` while it arrives, `kept/<2>/<name>` once it was checked. */
export class DiskStore extends ObjectStore {
  readonly incoming: TusFiles;
  private readonly arriving: string;
  private readonly kept: string;

  constructor(folder: string, files: FileStore) {
    super();
    this.arriving = path.join(folder, 'incoming');
    this.kept = path.join(folder, 'kept');
    this.incoming = new ArrivingFiles({ directory: this.arriving, configstore: new RowConfig(files) });
  }

  /** Written beside and moved: a name that exists is whole. */
  async put(name: string, fromPath: string): Promise<void> {
    const target = this.pathOf(name);
    await mkdir(path.dirname(target), { recursive: true });
    const beside = `${target}.part`;
    await cp(fromPath, beside);
    await rename(beside, target);
  }

  async read(name: string, range?: ByteRange): Promise<Readable> {
    return opened(this.pathOf(name), range);
  }

  async readIncoming(name: string): Promise<Readable> {
    return opened(path.join(this.arriving, checked(name)));
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  async removeIncoming(name: string): Promise<void> {
    await rm(path.join(this.arriving, checked(name)), { force: true });
  }

  async *list(): AsyncIterable<StoredObject> {
    for (const folder of [this.arriving, this.kept]) {
      await mkdir(folder, { recursive: true });
      for await (const entry of await opendir(folder, { recursive: true })) {
        if (!entry.isFile()) continue;
        const about = await stat(path.join(entry.parentPath, entry.name)).catch(() => null);
        if (about) yield { name: entry.name.replace(/\.part$/, ''), changedAt: about.mtime };
      }
    }
  }

  private pathOf(name: string): string {
    return path.join(this.kept, checked(name).slice(0, 2), name);
  }
}

/** Opens before it answers, so that what is missing is an error now and not in the middle of a reply. */
async function opened(file: string, range?: ByteRange): Promise<Readable> {
  await stat(file);
  return createReadStream(file, range && { start: range.start, end: range.end });
}

function checked(name: string): string {
  if (!NAME.test(name)) throw new Error('A name of an object is 32 hexadecimal digits');
  return name;
}
