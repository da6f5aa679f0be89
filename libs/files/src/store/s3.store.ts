import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3Store, type MetadataValue } from '@tus/s3-store';
import type { Upload } from '@tus/server';
import { PartStore, type Part } from './part.store.js';
import { ObjectStore, type ByteRange, type StoredObject } from './object-store.js';

const KEPT = 'kept/';
const SUFFIX = /\.(?:info|part)$/;

export type S3Place = { url: string; region: string };

type Bytes = Parameters<S3Store['uploadPart']>[1];

/**
 * tus over S3 multipart: a piece under 5 MB waits as `<name>.part` and is joined to the next. How far an upload is stands in our rows, written
 * after the store took each part: a process killed in between sends that part again under its number, and loses nothing that was acknowledged.
 */
class ArrivingParts extends S3Store {
  constructor(
    private readonly rows: PartStore,
    options: ConstructorParameters<typeof S3Store>[0],
  ) {
    super(options);
  }

  override async create(upload: Upload): Promise<Upload> {
    const known = await this.getMetadata(upload.id).catch(() => null);
    return known ? known.file : super.create(upload);
  }

  protected override async retrieveParts(name: string): Promise<Part[]> {
    return this.rows.parts(name);
  }

  protected override getIncompletePartSize(name: string): Promise<number> {
    return this.rows.waiting(name);
  }

  /** Only what was acknowledged: a process may have been killed between a longer object and its row. */
  protected override async getIncompletePart(name: string): Promise<Readable | undefined> {
    const waiting = await this.rows.waiting(name);
    return waiting > 0 ? this.open(`${name}.part`, { start: 0, end: waiting - 1 }) : undefined;
  }

  /** It stays until the part that takes it in is safe; then its row says that it counts no more. */
  protected override async deleteIncompletePart(): Promise<void> {}

  protected override async uploadPart(metadata: MetadataValue, bytes: Bytes, number: number): Promise<string> {
    const etag = await super.uploadPart(metadata, bytes, number);
    await this.rows.add(metadata.file.id, number, etag, await lengthOf(bytes));
    return etag;
  }

  protected override async uploadIncompletePart(name: string, bytes: Extract<Bytes, Readable>): Promise<string> {
    const etag = await super.uploadIncompletePart(name, bytes);
    await this.rows.wait(name, await lengthOf(bytes));
    return etag;
  }

  /** For an upload whose last part is safe and whose end nobody told the store. */
  async complete(name: string): Promise<void> {
    await this.finishMultipartUpload(await this.getMetadata(name), await this.rows.parts(name));
  }

  async put(key: string, fromPath: string, mediaType: string): Promise<void> {
    const { size } = await stat(fromPath);
    const Body = createReadStream(fromPath);
    await this.client.putObject({ Bucket: this.bucket, Key: key, Body, ContentLength: size, ContentType: mediaType });
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const { Body } = await this.client.getObject({ Bucket: this.bucket, Key: key, Range });
    if (!(Body instanceof Readable)) throw new Error(`The store gave no bytes for ${key}`);
    return Body;
  }

  async drop(...keys: string[]): Promise<void> {
    for (const Key of keys) await this.client.deleteObject({ Bucket: this.bucket, Key });
  }

  async abandon(name: string): Promise<void> {
    const known = await this.getMetadata(name).catch(() => null);
    const asked = { Bucket: this.bucket, Key: name, UploadId: known?.['upload-id'] };
    // Complete or gone: then there is nothing to abort, and the objects below are what is left.
    if (asked.UploadId) await this.client.abortMultipartUpload(asked).catch(() => undefined);
    await this.clearCache(name);
    await this.rows.forget(name);
    await this.drop(name, `${name}.info`, `${name}.part`);
  }

  async *keys(): AsyncIterable<StoredObject> {
    let ContinuationToken: string | undefined;
    do {
      const page = await this.client.listObjectsV2({ Bucket: this.bucket, ContinuationToken });
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key) yield { name: Key.replace(KEPT, '').replace(SUFFIX, ''), changedAt: LastModified ?? new Date() };
      }
      ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (ContinuationToken);
  }
}

/** Any S3-compatible store: `<name>` and its parts while it arrives, `kept/<name>` once it was checked. */
export class S3ObjectStore extends ObjectStore {
  readonly incoming: ArrivingParts;

  constructor({ url, region }: S3Place, rows: PartStore) {
    super();
    const { protocol, host, pathname, username, password } = new URL(url);
    const credentials = { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) };
    this.incoming = new ArrivingParts(rows, {
      useTags: false,
      s3ClientConfig: {
        bucket: pathname.replaceAll('/', ''),
        endpoint: `${protocol}//${host}`,
        region,
        forcePathStyle: true,
        // Stores that are not Amazon's do not all know the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(username && { credentials }),
      },
    });
  }

  put(name: string, fromPath: string, mediaType: string): Promise<void> {
    return this.incoming.put(KEPT + name, fromPath, mediaType);
  }

  read(name: string, range?: ByteRange): Promise<Readable> {
    return this.incoming.open(KEPT + name, range);
  }

  async readIncoming(name: string): Promise<Readable> {
    const opened = await this.incoming.open(name).catch(() => null);
    if (opened) return opened;
    await this.incoming.complete(name);
    return this.incoming.open(name);
  }

  remove(name: string): Promise<void> {
    return this.incoming.drop(KEPT + name);
  }

  removeIncoming(name: string): Promise<void> {
    return this.incoming.abandon(name);
  }

  list(): AsyncIterable<StoredObject> {
    return this.incoming.keys();
  }
}

async function lengthOf(bytes: Bytes): Promise<number> {
  if (Buffer.isBuffer(bytes)) return bytes.length;
  if ('path' in bytes) return (await stat(bytes.path)).size;
  throw new Error('A part is sent from memory or from a file');
}
