import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { csvText } from '../open-data/open-texts.js';
import { workbook } from '../open-data/workbook.js';
import { ImportKind } from './import.enums.js';
import { Importers } from './importers.js';
import { Imports } from './imports.service.js';
import { importErrors } from './sheet.errors.js';
import { MOST_BYTES } from './sheet.reader.js';

/** The type under which the desk sends a spreadsheet: no form of another site can. */
export const SHEET_TYPE = 'application/vnd.cop.sheet';
const NAMES: Record<string, ImportKind> = { 'gestores.': ImportKind.MEMBERS, 'practicas.': ImportKind.PRACTICES, 'asesorias.': ImportKind.ADVISORY, 'asistencia.': ImportKind.ATTENDANCE };

@Controller('admin/importar')
export class ImportFilesController {
  constructor(
    private readonly imports: Imports,
    private readonly importers: Importers,
  ) {}

  @Get('plantilla/:file')
  @Requires('import.bring')
  template(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const kind = NAMES[file.replace(/(?:xlsx|csv)$/, '')];
    if (!kind) throw new NotFoundException();
    const { fields } = this.importers.of(kind);
    const [heads, example] = [fields.map(({ label }) => label), fields.map((field) => field.example)];
    const about = fields.map((field) => [field.label, field.required ? 'sí' : 'no', field.about]);
    const csv = file.endsWith('.csv');
    const sheets = [
      { name: 'Datos', rows: [heads] },
      { name: 'Cómo se llena', rows: [['columna', 'obligatoria', 'qué va'], ...about, [], ['Ejemplo'], heads, example] },
    ];
    void reply
      .header('content-type', csv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="plantilla-${file}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(csv ? csvText(heads, []) : workbook(sheets), { objectMode: false }));
  }

  /** `?id=` made by the desk, `?tipo=` and `?nombre=` of the file; the bytes are the body. Sent again, it is the same one. */
  @Post('archivo')
  @Requires('import.bring')
  async file(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { searchParams } = new URL(request.url, 'http://desk');
    const [id = '', kind = '', fileName = ''] = ['id', 'tipo', 'nombre'].map((name) => searchParams.get(name) ?? '');
    if (!isUUID(id) || !(kind in ImportKind) || fileName.length < 5 || fileName.length > 200) throw new BadRequestException();
    const bytes = await whole(request.body).catch((error: unknown) => {
      // What is left of the body is on its way: the next request does not come behind it.
      void reply.header('connection', 'close');
      throw error;
    });
    await this.imports.read(viewer, { id, kind: kind as ImportKind, fileName: fileName.replace(/[\p{C}"<>\\/]/gu, ''), bytes });
    void reply.code(201).header('cache-control', 'no-store').send({ id });
  }
}

/** Read once the right was asked for, and no further than is allowed. */
async function whole(body: unknown): Promise<Buffer> {
  if (!(body instanceof Readable)) throw importErrors.SHEET_KIND();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw importErrors.SHEET_TOO_LARGE({ max: '8 MB' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
