import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents, type DocumentAssets } from '@lib/documents';
import { Clock, limaDate } from '@lib/kernel';
import { CONFIG, Public, Requires, type Config } from '@lib/platform';
import { daysInWords } from '../exchange/exchange.rules.js';
import { CertificateKind } from './certificate.enums.js';
import { CertificateQueries, type WholeCertificate } from './certificate.queries.js';
import { csvCell, deedOf } from './certificate.rules.js';
import { SHEETS_A_FILE } from './certificate.types.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const CODE = /^[\w-]{22}$/;
const KINDS: Record<string, string> = { ATTENDANCE: 'Asistencia', PRESENTATION: 'Presentación', ORGANISATION: 'Organización' };

/** What of one its sheet shows. */
function sheetOf({ code, content, digest, issuedAt }: WholeCertificate, publicUrl: string) {
  const { name, institution, exchange, startsOn, endsOn, hostName, venue, signatories } = content;
  const issuedOn = daysInWords(limaDate(issuedAt), limaDate(issuedAt));
  const when = `${startsOn === endsOn ? 'el' : 'del'} ${daysInWords(startsOn, endsOn)}`;
  return { name, institution, exchange, when, hostName, venue, deed: deedOf(content), signatories, issuedOn, address: `${publicUrl}/constancias/${code}`, digest };
}

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
    const data = sheetOf(found, this.config.publicUrl);
    reply.header('content-disposition', 'inline; filename="constancia.pdf"');
    return Buffer.from(await this.documents.render('exchange-certificate', data, { 'qr.svg': await this.documents.qr(data.address) }, { madeAt: found.issuedAt }));
  }
}

/** Of an exchange, all of them: to print, and as a register whose cells are only read. */
@Controller('admin/intercambios')
export class CertificateListController {
  constructor(
    private readonly queries: CertificateQueries,
    private readonly documents: Documents,
    private readonly clock: Clock,
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

  /** A sheet each, by kind, by instance and by name; of those that stand at this moment. Hundreds are laid out in a second, so nobody waits for a job. */
  @Requires('exchange.manage')
  @Get(':id/constancias.pdf')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async pdf(
    @Param('id') id: string,
    @Query('tipo') kind: string | undefined,
    @Query('instancia') institution: string | undefined,
    @Query('parte') part: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer> {
    const file = Number(part ?? 1);
    const asked = isUUID(id) && Number.isInteger(file) && file >= 1 && file <= 1000 && (kind === undefined || kind in CertificateKind);
    const standing = asked ? await this.queries.standing(id, { kind: kind ?? null, institution: institution ?? null, from: (file - 1) * SHEETS_A_FILE }) : [];
    if (standing.length === 0) throw new NotFoundException();
    const assets: Record<string, DocumentAssets[string]> = {};
    const certificates = [];
    for (const [at, one] of standing.entries()) {
      const sheet = sheetOf(one, this.config.publicUrl);
      const before = standing[at - 1]?.content;
      const newKind = before?.kind !== one.content.kind;
      const image = `qr-${at}.svg`;
      assets[image] = await this.documents.qr(sheet.address);
      const told = { kind: newKind ? (KINDS[one.content.kind] ?? '') : '', iged: newKind || before.institution !== sheet.institution ? sheet.institution || 'Sin institución' : '' };
      certificates.push({ ...sheet, ...told, image });
    }
    reply.header('content-disposition', `inline; filename="constancias${file > 1 ? `-${file}` : ''}.pdf"`);
    const title = `Constancias del ${standing[0].content.exchange}`;
    return Buffer.from(await this.documents.render('exchange-certificates', { title, certificates }, assets, { madeAt: this.clock.now() }));
  }
}
