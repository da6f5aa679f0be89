import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3Store, type MetadataValue } from '@tus/s3-store';
import type { Upload } from '@tus/server';
import { ObjectStore, type ByteRange, type StoredObject } from './object-store.js';

const KEPT = 'kept/';
const SUFFIX = /\.(?:info|part)$/;

export type S3Place = { url: string; region: string; partBytes?: number };

/**
 * tus over S3 multipart: a piece under 5 MB waits as `<name>.part` and is joined to the next. The library removes that object
 * before the joined part is safe; here it goes at the last moment, so that a process killed while bytes arrive loses none.
 */
class ArrivingParts extends S3Store {
  private readonly waiting = new Set<string>();

  override async create(upload: Upload): Promise<Upload> {
    const known = await this.getMetadata(upload.id).catch(() => null);
    return known ? known.file : super.create(upload);
  }

  protected override async deleteIncompletePart(id: string): Promise<void> {
    this.waiting.add(id);
  }

  protected override async uploadPart(
    metadata: MetadataValue,
    bytes: Parameters<S3Store['uploadPart']>[1],
    part: number,
  ): Promise<string> {
    const { id } = metadata.file;
    if (this.waiting.delete(id)) await super.deleteIncompletePart(id);
    return super.uploadPart(metadata, bytes, part);
  }

  protected override async uploadIncompletePart(id: string, bytes: Readable): Promise<string> {
    // The longer one takes the place of the shorter: nothing to remove.
    this.waiting.delete(id);
    return super.uploadIncompletePart(id, bytes as Parameters<S3Store['uploadIncompletePart']>[1]);
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

  constructor({ url, region, partBytes }: S3Place) {
    super();
    const { protocol, host, pathname, username, password } = new URL(url);
    const credentials = { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) };
    this.incoming = new ArrivingParts({
      partSize: partBytes,
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

  readIncoming(name: string): Promise<Readable> {
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
