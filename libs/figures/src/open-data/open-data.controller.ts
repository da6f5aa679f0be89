import { Readable } from 'node:stream';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '@lib/access';
import { plainPage, Public } from '@lib/platform';
import { DownloadPlaces, type Refusal } from './download-places.js';
import { csvText, jsonText } from './open-texts.js';
import { OpenData } from './open-data.service.js';
import type { OpenSet } from './open-set.js';
import { workbook } from './workbook.js';

const FILE = /^([a-z][a-z-]{1,40})\.(csv|xlsx|json)$/;
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Form = keyof typeof TYPES;

const REFUSED: Record<Refusal, { status: number; text: string }> = {
  BUSY: { status: 503, text: 'Ahora se están descargando varios archivos a la vez. Espera unos segundos y vuelve a intentarlo: no se perdió nada.' },
  YOURS: { status: 429, text: 'Desde tu conexión ya se están descargando varios archivos. Espera a que termine uno y vuelve a intentarlo: no se perdió nada.' },
};
const RETRY_SECONDS = 10;

/** Open data at addresses that stay: `/datos/practicas.csv`, `.xlsx`, `.json`, and `/datos/diccionario.*` for what they hold. */
@Public()
@Controller('datos')
export class OpenDataController {
  constructor(
    private readonly data: OpenData,
    private readonly places: DownloadPlaces,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, key = '', form = ''] = FILE.exec(file) ?? [];
    const content = key === 'diccionario' ? await this.codebook(form as Form) : await this.content(this.data.set(key), form as Form);
    if (!content) throw new NotFoundException();
    const network = networkOf(request.ip);
    const refusal = this.places.refusal(network);
    if (refusal) return refuse(reply, refusal, file);
    const stream = Readable.from(this.places.paced(content, () => reply.raw.destroy()), { objectMode: false });
    this.places.hold(network, stream);
    // Whoever goes away stops it too: nothing is read for nobody.
    reply.raw.once('close', () => stream.destroy());
    void reply
      .header('content-type', TYPES[form as Form])
      .header('content-disposition', `attachment; filename="cop-${key}.${form}"`)
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .send(stream);
  }

  private async content(set: OpenSet | null, form: Form): Promise<AsyncIterable<string | Buffer> | null> {
    if (!set) return null;
    const heads = set.columns.map(({ key }) => key);
    if (form === 'csv') return csvText(heads, set.rows());
    if (form === 'json') return jsonText({ nombre: set.name, descripcion: set.about, diccionario: '/datos/diccionario.json' }, heads, set.rows());
    const about = (await this.data.columns(set)).map(({ key, type, about: told }) => [key, type, told]);
    return workbook([
      { name: 'Datos', rows: withHead(heads, set.rows()) },
      { name: 'Diccionario', rows: [['columna', 'tipo', 'qué contiene'], ...about] },
    ]);
  }

  private async codebook(form: Form): Promise<AsyncIterable<string | Buffer>> {
    const heads = ['conjunto', 'columna', 'tipo', 'que_contiene'];
    const rows = (await this.data.codebook()).map(({ set, column, type, about }) => [set, column, type, about]);
    if (form === 'csv') return csvText(heads, rows);
    if (form === 'json') return jsonText({ nombre: 'Diccionario de los datos abiertos' }, heads, rows);
    return workbook([{ name: 'Diccionario', rows: [heads, ...rows] }]);
  }
}

function refuse(reply: FastifyReply, refusal: Refusal, file: string): void {
  const { status, text } = REFUSED[refusal];
  const headers = { 'retry-after': String(RETRY_SECONDS), 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };
  void reply.code(status).headers(headers).send(plainPage('Vuelve a intentarlo', `<p>${text}</p><p><a href="/datos/${file}">Volver a intentarlo</a></p>`));
}

async function* withHead<T>(head: T, rows: AsyncIterable<T>): AsyncGenerator<T> {
  yield head;
  yield* rows;
}
