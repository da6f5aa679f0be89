import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents } from '@lib/documents';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { minutesDocument } from './minutes-document.rules.js';
import { MinutesQueries, type MinutesRow } from './minutes.queries.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply; send(bytes: Buffer): Reply };

const WITH_MINUTES = ['HELD', 'SIGNED'];

/** The minutes as PDF, for whoever is in the circle: those that were signed as they were signed, before that a draft. */
@Controller('circulos/actas')
export class MinutesController {
  constructor(
    private readonly queries: MinutesQueries,
    private readonly documents: Documents,
    private readonly door: CircleDoor,
  ) {}

  @Requires('circle.take_part')
  @Get(':file')
  async pdf(@CurrentViewer() viewer: Viewer, @Param('file') file: string, @Res() reply: Reply): Promise<void> {
    const id = file.replace(/\.pdf$/, '');
    const row = isUUID(id) ? await this.queries.find(id, viewer.accountId) : null;
    if (row && !row.mine) await this.door.note(viewer, 'circle.minutes', row.circleId);
    if (!row?.mine || !WITH_MINUTES.includes(row.state)) throw new NotFoundException();
    const bytes = await this.bytes(id, row);
    reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="acta-${row.digest?.slice(0, 8) ?? 'borrador'}.pdf"`)
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(Buffer.from(bytes));
  }

  private async bytes(id: string, { minutes, digest, signedAt, signedByName, updatedAt }: MinutesRow): Promise<Uint8Array> {
    const content = minutes ?? (await this.queries.content(id));
    if (!content) throw new NotFoundException();
    const signature = digest && signedAt ? { digest, signedAt, signedByName: signedByName ?? '' } : null;
    const document = minutesDocument(content, signature);
    return this.documents.render('minutes', { ...document, digest: digest ?? '' }, {}, { madeAt: signedAt ?? updatedAt });
  }
}
