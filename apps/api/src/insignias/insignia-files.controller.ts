import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Public, type Viewer } from '@lib/platform';
import { Credentials, InsigniaImages } from '@lib/recognition';

const FIGURE = /^([1-3])(-tinta)?\.(svg|png)$/;
const SAMPLE = /^([a-z]+)\.([a-z]+)\.([a-z]+)\.([a-z]+)\.([a-z]+)\.([1-3])(-tinta)?\.svg$/;
const FORMATS = ['insignia.svg', 'insignia.png', 'credencial.jwt'];
const DAY = 'public, max-age=86400';
const SVG = 'image/svg+xml; charset=utf-8';

/** Figures for everyone; an award with its credential baked in, for its owner or while it is shown. */
@Public()
@Controller()
export class InsigniaFilesController {
  constructor(
    private readonly images: InsigniaImages,
    private readonly credentials: Credentials,
  ) {}

  /** `/insignias/semilla/2.svg`, `2.png`, and `2-tinta.svg` in one ink. */
  @Get('insignias/:insignia/:file')
  async figure(@Param('insignia') insignia: string, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const [, grade, ink, kind] = FIGURE.exec(file) ?? [];
    if (!grade || (ink && kind === 'png')) throw new NotFoundException();
    const image =
      kind === 'png'
        ? await this.images.png(insignia, Number(grade))
        : await this.images.svg(insignia, Number(grade), { inOneInk: Boolean(ink) });
    if (!image) throw new NotFoundException();
    void reply
      .header('cache-control', DAY)
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type(kind === 'png' ? 'image/png' : SVG)
      .send(image);
  }

  /** `/insignias/muestra/ojo.crema.vino.laguna.maiz.1.svg`: what a new insignia would look like, before it exists. */
  @Get('insignias/muestra/:file')
  sample(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const [, motif = '', ground = '', a = '', b = '', c = '', grade = '', ink] = SAMPLE.exec(file) ?? [];
    const svg = this.images.sample({ motif, ground, a, b, c }, Number(grade), Boolean(ink));
    if (!svg) throw new NotFoundException();
    void reply.header('cache-control', DAY).type(SVG).send(svg);
  }

  /** What belongs to nobody and what is not shown give the same answer. */
  @Get('verificar/:id/:file')
  async award(
    @Param('id') id: string,
    @Param('file') file: string,
    @Res() reply: FastifyReply,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<void> {
    const found = isUUID(id) && FORMATS.includes(file) ? await this.credentials.of(id, viewer?.accountId ?? null) : null;
    if (!found) throw new NotFoundException();
    const { jwt, award } = found;
    void reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${award.id}-${award.grade}-${file}"`);
    if (file === 'credencial.jwt') return void reply.type('application/vc+jwt').send(jwt);
    if (file === 'insignia.svg')
      return void reply.type(SVG).send(await this.images.svg(award.id, award.grade, { name: award.name, jwt }));
    void reply.type('image/png').send(await this.images.png(award.id, award.grade, jwt));
  }
}
