import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { CONFIG, Database, type Config } from '@lib/platform';
import type { FileForm } from '../file/file.types.js';
import { ObjectStore, randomName } from '../store/object-store.js';

export type KeptObject = { name: string; sha256: string; mediaType: string; length: number };

const COLUMNS = `name, sha256, media_type as "mediaType", length`;
const SAME = { name: 'kept_object_same', text: `select ${COLUMNS} from kept_object where sha256 = $1 and media_type = $2 and until is null limit 1` };
const INSERT = {
  name: 'kept_object_insert',
  text: `insert into kept_object (name, sha256, media_type, length, kept_at, until) values ($1, $2, $3, $4, $5, $6)`,
};
/** $1 the file, $2 the SHA-256 of what was sent, $3 the form that is wanted. */
const FORM = {
  name: 'kept_object_form',
  text: /* sql */ `select o.name, o.sha256, o.media_type as "mediaType", o.length from file_object o join stored_file f on f.id = o.file_id
    where o.file_id = $1 and o.form = $3 and f.sha256 = $2 and f.state = 'READY' and f.purged_at is null`,
};

const SETTLE = { name: 'kept_object_settle', text: 'update kept_object set until = null where name = any($1::text[]) returning name' };

/**
 * Bytes that stay as they are, whatever becomes of the file they came from. They are kept until a day, outside of what publishes them; what
 * does so settles them in its transaction, and refers to their names.
 */
@Injectable()
export class KeptObjects {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ObjectStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param until after which nobody needs them, unless they were settled */
  keep(bytes: Uint8Array, mediaType: string, until: Date): Promise<KeptObject> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.once({ name: randomName(), sha256, mediaType, length: bytes.length }, until, (target) => writeFile(target, bytes));
  }

  /** One form of a picture, by the SHA-256 of what was sent; null when it is no more. */
  async keepForm(fileId: string, sha256: string, form: FileForm, until: Date): Promise<KeptObject | null> {
    const found = await this.db.one<KeptObject>({ ...FORM, values: [fileId, sha256, form] });
    if (!found) return null;
    return this.once({ ...found, name: randomName() }, until, async (target) => pipeline(await this.store.read(found.name), createWriteStream(target)));
  }

  /** For good, with the ambient transaction. @throws Error when one of them was swept meanwhile */
  async settle(names: readonly string[]): Promise<void> {
    const wanted = [...new Set(names)];
    const settled = await this.db.rows({ ...SETTLE, values: [wanted] });
    if (settled.length !== wanted.length) throw new Error('Bytes that were kept for a while are no more');
  }

  async find(name: string): Promise<KeptObject | null> {
    return this.db.one<KeptObject>({ name: 'kept_object_find', text: `select ${COLUMNS} from kept_object where name = $1`, values: [name] });
  }

  read(name: string): Promise<Readable> {
    return this.store.read(name);
  }

  /** What was kept for a while, and that while is over. The row first: what is left of a crash has none, and goes as an orphan. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const text = 'delete from kept_object where name in (select name from kept_object where until < $1 limit 500) and until < $1 returning name';
    for (const { name } of await this.db.rows<{ name: string }>({ text, values: [now] })) await this.store.remove(name);
  }

  /** Bytes that stay for good are not kept twice. */
  private async once(object: KeptObject, until: Date, write: (target: string) => Promise<void>): Promise<KeptObject> {
    const { name, sha256, mediaType, length } = object;
    const same = await this.db.one<KeptObject>({ ...SAME, values: [sha256, mediaType] });
    if (same) return same;
    const parent = path.join(this.config.dataDir, 'files', 'work');
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(path.join(parent, 'keep-'));
    try {
      const target = path.join(folder, 'bytes');
      await write(target);
      await this.store.put(name, target, mediaType);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await this.db.rows({ ...INSERT, values: [name, sha256, mediaType, length, this.clock.now(), until] });
    return object;
  }
}
