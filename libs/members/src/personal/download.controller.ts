import { Readable } from 'node:stream';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Clock } from '@lib/kernel';
import { Auditor, CurrentViewer, Requires, personalData, type Viewer } from '@lib/platform';
import { asJson, asPage } from './download-text.js';
import { toldTables } from './download.parts.js';
import { DownloadStore, type Part } from './download.store.js';

/** The right is asked for at each request: who is not the session that asked, or comes late, gets what a random id gets. */
@Controller('mis-datos')
export class DownloadController {
  constructor(
    private readonly clock: Clock,
    private readonly store: DownloadStore,
    private readonly auditor: Auditor,
  ) {}

  @Requires('profile.own')
  @Get(':id/mis-datos.json')
  async json(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const madeAt = await this.opened(viewer, id);
    this.send(reply, 'application/json; charset=utf-8', 'mis-datos.json', asJson(madeAt, this.parts(id)));
  }

  @Requires('profile.own')
  @Get(':id/mis-datos.html')
  async page(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const madeAt = await this.opened(viewer, id);
    this.send(reply, 'text/html; charset=utf-8', 'mis-datos.html', asPage(madeAt, this.parts(id)));
  }

  private async opened(viewer: Viewer, id: string): Promise<Date> {
    const found = isUUID(id) ? await this.store.open(id, viewer.accountId, viewer.sessionId, this.clock.now()) : null;
    if (found) {
      await this.auditor.record({ actor: viewer.accountId, action: 'data.take', target: viewer.accountId });
      return found.readyAt ?? found.askedAt;
    }
    await this.auditor.denied({ viewer, audience: viewer.audience, operation: 'data.take', reason: 'DOWNLOAD_NOT_FOUND', network: null });
    throw new NotFoundException();
  }

  /** One part in memory at a time. */
  private async *parts(id: string): AsyncGenerator<Part> {
    for (const position of toldTables(personalData().tables).keys()) {
      const part = await this.store.part(id, position);
      if (part) yield part;
    }
  }

  private send(reply: FastifyReply, type: string, name: string, text: AsyncGenerator<string>): void {
    void reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(Readable.from(text, { objectMode: false }));
  }
}
