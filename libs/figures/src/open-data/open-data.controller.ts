import { Readable } from 'node:stream';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { plainPage, Public } from '@lib/platform';
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

/** Files being written at once by this process: each reads the database in parts, and people wait for none of them. */
const MOST_AT_ONCE = 4;
const BUSY = 'Ahora se están descargando varios archivos a la vez. Espera unos segundos y vuelve a intentarlo: no se perdió nada.';
const BUSY_SECONDS = 10;

/** Open data at addresses that stay: `/datos/practicas.csv`, `.xlsx`, `.json`, and `/datos/diccionario.*` for what they hold. */
@Public()
@Controller('datos')
export class OpenDataController {
  private writing = 0;

  constructor(private readonly data: OpenData) {}

  @Get(':file')
  async file(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const [, key = '', form = ''] = FILE.exec(file) ?? [];
    const content = key === 'diccionario' ? await this.codebook(form as Form) : await this.content(this.data.set(key), form as Form);
    if (!content) throw new NotFoundException();
    if (this.writing >= MOST_AT_ONCE) {
      const headers = { 'retry-after': String(BUSY_SECONDS), 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' };
      void reply.code(503).headers(headers).send(plainPage('Vuelve a intentarlo', `<p>${BUSY}</p><p><a href="/datos/${file}">Volver a intentarlo</a></p>`));
      return;
    }
    this.writing += 1;
    const stream = Readable.from(content, { objectMode: false });
    stream.once('close', () => (this.writing -= 1));
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

async function* withHead<T>(head: T, rows: AsyncIterable<T>): AsyncGenerator<T> {
  yield head;
  yield* rows;
}
