import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { Public } from '@lib/platform';
import { Seals, type SealedIgedFile } from './seals.service.js';

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
    return { ...seal, algorithm: 'SHA-256 of ranking.csv', ranking: recordsOf(text) };
  }

  @Get(':season/iged.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  async igedCsv(@Param('season') season: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const { text } = await this.igeds(season);
    reply.header('content-disposition', `attachment; filename="ranking-iged-${season}.csv"`);
    return text;
  }

  @Get(':season/iged.json')
  async igedJson(@Param('season') season: string): Promise<object> {
    const { text, ...seal } = await this.igeds(season);
    return { season, ...seal, algorithm: 'SHA-256 of iged.csv', ranking: recordsOf(text) };
  }

  private async igeds(season: string): Promise<SealedIgedFile> {
    const file = NAME.test(season) ? await this.seals.igedFile(season) : null;
    if (!file) throw new NotFoundException();
    return file;
  }
}

function recordsOf(text: string): Record<string, string | null>[] {
  const [head, ...lines] = text.trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [columns[at], cell || null])));
}
