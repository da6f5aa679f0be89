import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { Public } from '@lib/platform';
import { Seals } from './seals.service.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const NAME = /^[\w-]{1,40}$/;

/** The sealed ranking as anyone may take it away. Codes and numbers only: no cell that a spreadsheet would run. */
@Public()
@Controller('datos/temporadas')
export class SeasonFilesController {
  constructor(private readonly seals: Seals) {}

  @Get(':season/ranking.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async csv(@Param('season') season: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const text = NAME.test(season) ? await this.seals.file(season) : null;
    if (text === null) throw new NotFoundException();
    reply.header('content-disposition', `attachment; filename="ranking-${season}.csv"`);
    return text;
  }

  @Get(':season/ranking.json')
  async json(@Param('season') season: string): Promise<object> {
    const seal = NAME.test(season) ? await this.seals.of(season) : null;
    const text = seal && (await this.seals.file(season));
    if (!seal || text === null) throw new NotFoundException();
    const [head, ...lines] = text.trimEnd().split('\n');
    const columns = head.split(';');
    const rows = lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [columns[at], cell || null])));
    return { ...seal, algorithm: 'SHA-256 of ranking.csv', ranking: rows };
  }
}
