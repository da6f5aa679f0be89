import { Controller, Get, Header, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents, type DocumentAssets } from '@lib/documents';
import { Clock } from '@lib/kernel';
import { CONFIG, Requires, type Config } from '@lib/platform';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { FairQueries } from './fair.queries.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

/** The posters of a fair, one page a stand. */
@Controller('admin/intercambios')
export class PostersController {
  constructor(
    private readonly store: ExchangeStore,
    private readonly queries: FairQueries,
    private readonly documents: Documents,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('exchange.manage')
  @Get(':id/puestos.pdf')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async posters(@Param('id') id: string, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    const exchange = isUUID(id) ? await this.store.read(id) : null;
    const stands = exchange ? await this.queries.desk(id) : [];
    if (!exchange || stands.length === 0) throw new NotFoundException();
    const assets: Record<string, DocumentAssets[string]> = {};
    const shown = [];
    for (const { number, name, igedName, code } of stands) {
      const address = `${this.config.publicUrl}/intercambios/puesto/${code}`;
      const image = `qr-${number}.svg`;
      assets[image] = await this.documents.qr(address);
      shown.push({ number, name, igedName, address, image });
    }
    reply.header('content-disposition', 'inline; filename="puestos.pdf"');
    return Buffer.from(await this.documents.render('exchange-stands', { title: exchange.title, stands: shown }, assets, { madeAt: this.clock.now() }));
  }
}
