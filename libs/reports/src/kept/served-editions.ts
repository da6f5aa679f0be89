import { GoneException, Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeptObjects } from '@lib/files';
import type { DocumentKind } from './document-kind.js';
import { KeptEditions, type EditionFiles } from './kept-editions.js';
import { editionIn, isKnown, LONGEST_SLUG, photoAsked } from './served-files.js';

/** What of a published edition is a file, at addresses that stay. `?edicion=1`: as it was then. Whether it answers is asked each time. */
@Injectable()
export class ServedEditions {
  constructor(
    private readonly editions: KeptEditions,
    private readonly objects: KeptObjects,
  ) {}

  /** @throws NotFoundException, the same for what does not exist and for what is not public; GoneException for what was withheld */
  async asked(kind: DocumentKind, slug: string, request: FastifyRequest): Promise<EditionFiles> {
    const files = slug.length <= LONGEST_SLUG ? await this.editions.files(kind, slug, editionIn(request.url)) : null;
    if (!files) throw new NotFoundException();
    if (files.withheld) throw new GoneException();
    return files;
  }

  /** Its bytes never change: one that holds words that were taken back is given to nobody. */
  async pdf(kind: DocumentKind, slug: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { number, pdfName, pdfSha256, pdfLength, takenBack } = await this.asked(kind, slug, request);
    if (takenBack.length > 0) throw new GoneException();
    void reply.header('content-disposition', `inline; filename="${slug}-edicion-${number}.pdf"`).type('application/pdf');
    if (isKnown(request, reply, pdfSha256)) return void reply.code(304).send();
    void reply.header('content-length', pdfLength).send(request.method === 'HEAD' ? null : await this.objects.read(pdfName));
  }

  /** `<SHA-256 that the content names>-mediana.webp`, or `-grande.webp`. */
  async photo(kind: DocumentKind, slug: string, file: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { sha256, form } = photoAsked(file);
    const name = await this.editions.photo(kind, await this.asked(kind, slug, request), sha256, form);
    const object = name ? await this.objects.find(name) : null;
    if (!object) throw new NotFoundException();
    void reply.type(object.mediaType);
    if (isKnown(request, reply, object.sha256)) return void reply.code(304).send();
    void reply.header('content-length', object.length).send(request.method === 'HEAD' ? null : await this.objects.read(object.name));
  }
}
