import { Controller, Get, Header, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents } from '@lib/documents';
import { limaDate } from '@lib/kernel';
import { CONFIG, Public, Requires, type Config } from '@lib/platform';
import { daysInWords } from '../exchange/exchange.rules.js';
import { CertificateQueries } from './certificate.queries.js';
import { csvCell, deedOf } from './certificate.rules.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const CODE = /^[\w-]{22}$/;
const KINDS: Record<string, string> = { ATTENDANCE: 'Asistencia', PRESENTATION: 'Presentación', ORGANISATION: 'Organización' };

/** The PDF of a certificate, for whoever has its code; what was revoked has none. */
@Controller('constancias')
export class CertificateController {
  constructor(
    private readonly queries: CertificateQueries,
    private readonly documents: Documents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get(':code/constancia.pdf')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex')
  async pdf(@Param('code') code: string, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    const found = CODE.test(code) ? await this.queries.whole(code) : null;
    if (!found || found.revokedAt) throw new NotFoundException();
    const { content, digest, issuedAt } = found;
    const { name, institution, exchange, startsOn, endsOn, hostName, venue, signatories } = content;
    const address = `${this.config.publicUrl}/constancias/${code}`;
    const issuedOn = daysInWords(limaDate(issuedAt), limaDate(issuedAt));
    const data = { name, institution, exchange, when: `${startsOn === endsOn ? 'el' : 'del'} ${daysInWords(startsOn, endsOn)}`, hostName, venue, deed: deedOf(content), signatories, issuedOn, address, digest };
    reply.header('content-disposition', 'inline; filename="constancia.pdf"');
    return Buffer.from(await this.documents.render('exchange-certificate', data, { 'qr.svg': await this.documents.qr(address) }, { madeAt: issuedAt }));
  }
}

/** The register of an exchange, as a sheet whose cells are only read. */
@Controller('admin/intercambios')
export class CertificateListController {
  constructor(
    private readonly queries: CertificateQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('exchange.manage')
  @Get(':id/constancias.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('cache-control', 'no-store')
  async csv(@Param('id') id: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const rows = isUUID(id) ? await this.queries.all(id) : [];
    if (rows.length === 0) throw new NotFoundException();
    reply.header('content-disposition', 'attachment; filename="constancias.csv"');
    const lines = rows.map(({ kind, name, institution, code, issuedAt, reason }) =>
      [KINDS[kind] ?? kind, name, institution, limaDate(issuedAt), `${this.config.publicUrl}/constancias/${code}`, reason ? `Anulada: ${reason}` : 'En pie'].map(csvCell).join(';'),
    );
    return `\ufeff${['tipo;nombre;institucion;emitida;verificacion;situacion', ...lines].join('\r\n')}\r\n`;
  }
}
