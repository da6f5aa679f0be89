import { Readable } from 'node:stream';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AttendanceQueries, type AttendanceOf, type AttendancePerson } from '@lib/exchanges';
import { limaTime } from '@lib/kernel';
import { Requires } from '@lib/platform';
import type { Cell } from '../open-data/open-set.js';
import { csvText } from '../open-data/open-texts.js';
import { workbook } from '../open-data/workbook.js';

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
const COUNT_HEADS = ['dia', 'momento', 'region', 'tipo_de_instancia', 'cargo', 'asistentes'];
const PEOPLE_HEADS = ['nombre', 'instancia', 'region', 'tipo_de_instancia', 'cargo', 'cargo_escrito', 'dia', 'momento', 'hora', 'sin_inscripcion_previa'];
const DUTIES: Record<string, string> = {
  DIRECTOR: 'Director(a) de DRE, GRE o UGEL',
  AREA_HEAD: 'Jefe(a) de área',
  SPECIALIST: 'Especialista',
  PRINCIPAL: 'Director(a) de escuela',
  TEACHER: 'Docente',
  OTHER: 'Otro cargo',
};
const KINDS: Record<string, string> = { LOCAL_GOVERNMENT: 'Gobierno local', MINEDU: 'Ministerio' };
const kindOf = (kind: string): string => (kind === '' ? 'Otra institución' : (KINDS[kind] ?? kind));

/** Who came to an exchange, to keep or to work with: never who registered and did not come. For the desk alone: it has names. */
@Controller('admin/intercambios')
export class AttendanceFilesController {
  constructor(private readonly attendance: AttendanceQueries) {}

  @Requires('exchange.manage')
  @Get(':id/asistencia.csv')
  async csv(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { counts } = await this.read(id);
    this.send(reply, 'csv', csvText(COUNT_HEADS, counts));
  }

  @Requires('exchange.manage')
  @Get(':id/asistencia.xlsx')
  async xlsx(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { counts, people } = await this.read(id);
    const sheets = [
      { name: 'Cuentas', rows: [COUNT_HEADS, ...counts] },
      { name: 'Personas', rows: [PEOPLE_HEADS, ...people.map(lineOf)] },
    ];
    this.send(reply, 'xlsx', workbook(sheets));
  }

  private async read(id: string): Promise<{ counts: Cell[][]; people: AttendancePerson[] }> {
    const shown = isUUID(id) ? await this.attendance.attendance(id) : null;
    if (!shown) throw new NotFoundException();
    return { counts: [...shown.days, ...shown.items].flatMap(countsOf), people: await this.attendance.people(id) };
  }

  private send(reply: FastifyReply, form: keyof typeof TYPES, content: AsyncGenerator<string | Buffer>): void {
    void reply
      .header('content-type', TYPES[form])
      .header('content-disposition', `attachment; filename="asistencia.${form}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(content, { objectMode: false }));
  }
}

function countsOf({ day, itemId, title, counts }: AttendanceOf): Cell[][] {
  return counts.map(({ regionName, igedKind, duty, people }) => [day, itemId ? title : 'Todo el día', regionName || 'Sin región', kindOf(igedKind), DUTIES[duty] ?? duty, people]);
}

function lineOf({ name, igedName, regionName, igedKind, duty, post, day, title, firstAt, walkIn }: AttendancePerson): Cell[] {
  return [name, igedName, regionName || 'Sin región', kindOf(igedKind), DUTIES[duty] ?? duty, post, day, title || 'Todo el día', limaTime(firstAt), walkIn ? 'sí' : 'no'];
}
