import type { Configstore } from '@tus/file-store';
import { Upload } from '@tus/server';
import type { FileStore } from '../file/file.store.js';

/** What tus keeps beside each file is in its row already: no second file that a crash could leave half written. */
export class RowConfig implements Configstore {
  constructor(private readonly files: FileStore) {}

  async get(name: string): Promise<Upload | undefined> {
    const file = await this.files.byUploadName(name);
    return file ? new Upload({ id: name, size: file.length, offset: 0 }) : undefined;
  }

  async set(): Promise<void> {}

  async delete(): Promise<void> {}
}
