import { BadRequestException, Controller, ForbiddenException, Head, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, CurrentViewer, Public, Requires, comesFromUs, type Config, type Viewer } from '@lib/platform';
import { Files } from '../file/files.service.js';
import { fileErrors } from '../files.errors.js';
import { TusUploads } from './tus-uploads.js';
import { sendWebResponse, webRequest } from './web-request.js';
import { TUS, uploadRequest } from './upload-request.rules.js';

/** tus 1.0: `POST` begins, `HEAD` asks how far it is, `PATCH` sends a piece. Each asks for the right again. */
@Controller(['subidas', 'admin/subidas'])
export class UploadController {
  constructor(
    private readonly files: Files,
    private readonly tus: TusUploads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Options()
  @Public()
  async options(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply);
  }

  @Post()
  @Requires('file.upload')
  async begin(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = uploadRequest(request.headers);
    if (!asked || hasBody(request)) throw fileErrors.FILE_REQUEST_INVALID();
    const name = await this.files.begin(viewer, asked);
    await sendWebResponse(reply, await this.tus.create(webRequest(request, this.config.publicUrl), name));
  }

  @Head(':name')
  @Requires('file.upload')
  async progress(
    @Param('name') name: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.assertFromUs(request);
    const file = await this.files.own(viewer, name);
    if (file.state !== 'UPLOADING') return void whole(reply, file.length);
    await this.files.mayContinue(viewer, file);
    await this.tus.finishIfWhole(name);
    await this.answer(request, reply);
  }

  @Patch(':name')
  @Requires('file.upload')
  async piece(
    @Param('name') name: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Without its length a piece could bring more than was declared before anyone counts.
    if (request.headers['content-length'] === undefined) throw new BadRequestException();
    const file = await this.files.own(viewer, name);
    await this.files.mayContinue(viewer, file);
    // Broken before its turn: whoever sent it is asking how far it is, and a piece that came in afterwards would contradict that answer.
    if (request.raw.destroyed && !request.raw.complete) return;
    await this.answer(request, reply);
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await sendWebResponse(reply, await this.tus.handle(webRequest(request, this.config.publicUrl)));
  }

  /** The other methods are refused to foreign pages before they come here; a HEAD tells how long a file is. */
  private assertFromUs({ headers }: FastifyRequest): void {
    const { origin, host, 'sec-fetch-site': site } = headers;
    const said = { origin, host, site: typeof site === 'string' ? site : undefined };
    if (!comesFromUs(said, this.config.publicUrl)) throw new ForbiddenException();
  }
}

function whole(reply: FastifyReply, length: number): FastifyReply {
  const told = { 'tus-resumable': TUS, 'upload-offset': length, 'upload-length': length, 'cache-control': 'no-store' };
  return reply.code(200).headers(told).send();
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
