import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { ImportedMembers, type ImportedMember } from '@lib/members';
import { Database } from '@lib/platform';
import { RowReader } from './cell.readers.js';
import { ImportKind } from './import.enums.js';
import type { ImportField, Mapping } from './import.field.js';
import { Importer, type Bringing, type CheckedLine, type ReadyLine, type SheetLine } from './importer.js';
import { KnownNames, named } from './known.queries.js';

const FIELDS: readonly ImportField[] = [
  { key: 'correo', label: 'Correo', about: 'Con él entrará; no puede repetirse.', required: true, example: 'gestora@ugel.gob.pe', aliases: ['Correo electrónico', 'Email', 'E-mail'] },
  { key: 'nombre', label: 'Nombres y apellidos', about: 'Como figura en su documento.', required: true, example: 'Gestora de ejemplo', aliases: ['Nombre', 'Nombre completo', 'Apellidos y nombres'] },
  { key: 'cargo', label: 'Cargo', about: 'El que tiene hoy.', required: false, example: 'Especialista' },
  { key: 'instancia', label: 'Instancia', about: 'Código oficial de seis cifras, o nombre de la DRE, GRE, UGEL o gobierno local.', required: true, example: '150202', aliases: ['Código de instancia', 'Código de la instancia', 'UGEL', 'DRE/UGEL', 'Institución'] },
  { key: 'dni', label: 'DNI', about: 'Ocho cifras; solo lo verá esa persona.', required: false, example: '' },
  { key: 'telefono', label: 'Teléfono', about: 'Solo lo verá esa persona.', required: false, example: '', aliases: ['Celular'] },
  { key: 'desde', label: 'Participa desde', about: 'Día en que se registró, si se sabe.', required: false, example: '15/03/2025', aliases: ['Fecha de registro'] },
];

@Injectable()
export class MemberImporter extends Importer {
  readonly kind = ImportKind.MEMBERS;
  readonly fields = FIELDS;
  readonly earns = false;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly names: KnownNames,
    private readonly members: ImportedMembers,
  ) {
    super();
  }

  async check(lines: readonly SheetLine[], mapping: Mapping): Promise<CheckedLine[]> {
    const { igeds } = await this.names.all();
    const read = lines.map(({ number, cells }) => {
      const row = new RowReader(cells, mapping);
      const email = row.email('correo', { required: true });
      const dni = row.raw('dni').replace(/\s/g, '');
      if (dni !== '' && !/^\d{8}$/.test(dni)) row.wrong('dni', 'El DNI tiene ocho cifras; si la hoja le quitó el cero del inicio, vuelve a ponérselo.');
      const value = {
        email,
        name: row.text('nombre', { max: 150, required: true }),
        post: row.text('cargo', { max: 150 }),
        igedCode: named(row, 'instancia', igeds, { one: 'la instancia', required: true }),
        dni: dni || null,
        phone: row.text('telefono', { max: 30 }) || null,
        since: row.day('desde', { until: limaDate(this.clock.now()) }),
      };
      return { number, row, email, value };
    });
    const taken = await this.takenNumbers(read.flatMap(({ value }) => value.dni ?? []));
    return read.map(({ number, row, email, value }) => {
      const owner = value.dni && taken.get(value.dni);
      if (owner && owner !== email) row.wrong('dni', 'Otra persona registrada tiene ese DNI.');
      return { number, problems: row.problems, key: email, value: row.problems.length > 0 ? null : value };
    });
  }

  async present(lines: readonly ReadyLine[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ email: string }>({
      name: 'import_emails',
      text: 'select lower(email::text) as email from account where email = any($1::citext[])',
      values: [lines.map(({ key }) => key)],
    });
    return new Set(rows.map(({ email }) => email));
  }

  async bring(lines: readonly ReadyLine[], how: Bringing): Promise<Map<number, string>> {
    const people = lines.map(({ value }) => ({ ...(value as Omit<ImportedMember, 'id'>), id: randomUUID() }));
    const born = new Set(await this.members.bring(how, people));
    return new Map(lines.flatMap(({ number }, at) => (born.has(people[at].id) ? [[number, people[at].id] as const] : [])));
  }

  private async takenNumbers(numbers: string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ dni: string; email: string }>({
      name: 'import_dni',
      text: 'select p.dni, lower(a.email::text) as email from member_private p join account a on a.id = p.member_id where p.dni = any($1::text[])',
      values: [numbers],
    });
    return new Map(rows.map(({ dni, email }) => [dni, email]));
  }
}
