import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Public, type Viewer } from '@lib/platform';
import { extensionOf } from '../check/inspect.js';
import { FileGuards } from '../file/file-guards.js';
import { disposition, nameFor } from '../file/file-name.rules.js';
import { FileStore } from '../file/file.store.js';
import type { FileObject, StoredFile } from '../file/file.types.js';
import { Files } from '../file/files.service.js';
import { NAME, ObjectStore } from '../store/object-store.js';
import { rangeOf } from './range.rules.js';

/** Bytes from an address of their own. Whoever it is of is asked at every request, also when the browser has it already. */
@Controller(['archivos', 'admin/archivos'])
export class DownloadController {
  constructor(
    private readonly rows: FileStore,
    private readonly guards: FileGuards,
    private readonly store: ObjectStore,
    private readonly files: Files,
  ) {}

  @Get(':name')
  @Public()
  async read(
    @Param('name') name: string,
    @CurrentViewer() viewer: Viewer | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = NAME.test(name) ? await this.rows.served(name) : null;
    if (!found) throw new NotFoundException();
    const { file, object } = found;
    if (!(await this.guards.of(file.purpose)?.mayRead(viewer, file))) {
      await this.files.denied(viewer, 'file.read', file.id);
      throw new NotFoundException();
    }
    void reply.headers(headersOf(file, object));
    if (request.headers['if-none-match'] === `"${object.sha256}"`) return void reply.code(304).send();
    await this.send(object, request, reply);
  }

  private async send({ name, length }: FileObject, { headers, method }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const range = rangeOf(headers.range, length);
    if (range === 'NONE') return void reply.code(416).header('content-range', `bytes */${length}`).send();
    if (range) {
      const { start, end } = range;
      void reply
        .code(206)
        .header('content-range', `bytes ${start}-${end}/${length}`)
        .header('content-length', end - start + 1);
    } else void reply.header('content-length', length);
    void reply.send(method === 'HEAD' ? null : await this.store.read(name, range ?? undefined));
  }
}

/** No type is guessed, nothing runs, and only a picture that we drew is shown in place. */
function headersOf({ fileName, kind }: StoredFile, { mediaType, sha256 }: FileObject): Record<string, string> {
  const shown = nameFor(
    fileName,
    mediaType === 'image/jpeg' ? 'jpg' : mediaType === 'image/webp' ? 'webp' : extensionOf(mediaType),
  );
  return {
    'content-type': mediaType,
    'content-disposition': disposition(kind === 'IMAGE' ? 'inline' : 'attachment', shown),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex',
    'accept-ranges': 'bytes',
    // Kept by the browser alone, and asked for each time: a withdrawn photo is gone at once.
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  };
}
