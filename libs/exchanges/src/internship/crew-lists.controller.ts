import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Documents } from '@lib/documents';
import { Clock } from '@lib/kernel';
import { Requires } from '@lib/platform';
import { daysInWords } from '../exchange/exchange.rules.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { Crews } from './crews.service.js';
import { Internships } from './internships.service.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

/** A sheet for whoever leads each crew: who is in it, and where they go. */
@Controller('admin/intercambios')
export class CrewListsController {
  constructor(
    private readonly store: ExchangeStore,
    private readonly crews: Crews,
    private readonly internships: Internships,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  @Requires('exchange.manage')
  @Get(':id/equipos.pdf')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async lists(@Param('id') id: string, @Res({ passthrough: true }) reply: Reply): Promise<Buffer> {
    const exchange = isUUID(id) ? await this.store.read(id) : null;
    const internship = exchange ? await this.internships.ofExchange(id) : null;
    if (!exchange || !internship) throw new NotFoundException();
    const mates = await this.crews.mates(id);
    const crews = Array.from({ length: internship.crews }, (_, at) => ({
      number: at + 1,
      turns: internship.turns.map(({ starts, ends, islands }) => {
        const island = internship.islands[islands[at] ?? 0];
        return { hours: `${starts} a ${ends}`, island: island?.name ?? '', place: island?.place ?? '' };
      }),
      people: mates.filter(({ crew }) => crew === at + 1).map(({ name, igedName }) => ({ name, igedName })),
    }));
    reply.header('content-disposition', 'inline; filename="equipos.pdf"');
    const data = { title: exchange.title, day: daysInWords(internship.day, internship.day), hostName: internship.hostName, crews };
    return Buffer.from(await this.documents.render('exchange-crews', data, {}, { madeAt: this.clock.now() }));
  }
}
