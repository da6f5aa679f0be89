import path from 'node:path';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CONFIG, Database, type Config } from '@lib/platform';
import { FileChecks } from './check/checks.service.js';
import { ClamdScanner } from './check/clamd.scanner.js';
import { HeldFiles } from './check/held-files.js';
import { NoScanner, Scanner } from './check/scanner.js';
import { DownloadController } from './download/download.controller.js';
import { FileGuards } from './file/file-guards.js';
import { FileStore } from './file/file.store.js';
import { Files } from './file/files.service.js';
import { WholeFiles } from './file/whole-files.js';
import { KeptObjects } from './kept/kept-objects.js';
import { DiskStore } from './store/disk.store.js';
import { ObjectStore } from './store/object-store.js';
import { PartStore } from './store/part.store.js';
import { S3ObjectStore } from './store/s3.store.js';
import { FileSweep } from './sweep/sweep.service.js';
import { TusUploads } from './upload/tus-uploads.js';
import { letGo, takenIn } from './upload/web-request.js';
import { UploadController } from './upload/upload.controller.js';
import { UploadLocker } from './upload/upload.locker.js';
import './files.personal.js';

const PIECE = 'application/offset+octet-stream';

function chosenStore({ s3Url, s3Region, dataDir }: Config, files: FileStore, db: Database): ObjectStore {
  return s3Url
    ? new S3ObjectStore({ url: s3Url, region: s3Region }, new PartStore(db))
    : new DiskStore(path.join(dataDir, 'files'), files);
}

@Module({
  controllers: [UploadController, DownloadController],
  providers: [
    FileStore,
    FileGuards,
    Files,
    WholeFiles,
    FileChecks,
    HeldFiles,
    FileSweep,
    KeptObjects,
    TusUploads,
    UploadLocker,
    { provide: ObjectStore, inject: [CONFIG, FileStore, Database], useFactory: chosenStore },
    {
      provide: Scanner,
      inject: [CONFIG],
      useFactory: ({ clamdUrl }: Config) => (clamdUrl ? new ClamdScanner(clamdUrl) : new NoScanner()),
    },
  ],
  exports: [Files, WholeFiles, HeldFiles, FileGuards, KeptObjects, ObjectStore],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  /** Pieces of an upload are not read into memory: they wait for tus, however long they are. */
  onModuleInit(): void {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify || fastify.hasContentTypeParser(PIECE)) return;
    fastify.addContentTypeParser(PIECE, (_request, payload, done) => done(null, takenIn(payload)));
    fastify.addHook('onResponse', async (request) => letGo(request));
  }
}
