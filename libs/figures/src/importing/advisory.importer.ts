import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ImportedSessions, type ImportedSession } from '@lib/advisory';
import { Clock, foldText, limaDate } from '@lib/kernel';
import { RowReader } from './cell.readers.js';
import { ImportKind } from './import.enums.js';
import type { ImportField, Mapping } from './import.field.js';
import { Importer, type Bringing, type CheckedLine, type ReadyLine, type SheetLine } from './importer.js';
import { KnownNames, named, type Known, type KnownPerson } from './known.queries.js';

const KINDS = { personal: 'PERSONAL', transferencia: 'TRANSFER', 'de transferencia': 'TRANSFER' } as const;

const FIELDS: readonly ImportField[] = [
  { key: 'codigo', label: 'Código en la hoja', about: 'El que la distingue hoy; con él no se trae dos veces.', required: false, example: 'ASP25.014', aliases: ['Código'] },
  { key: 'tipo', label: 'Tipo', about: 'Personal o Transferencia; si falta, Personal.', required: false, example: 'Personal' },
  { key: 'asunto', label: 'Asunto', about: 'Sobre qué fue.', required: true, example: 'Cómo medir la asistencia', aliases: ['Tema de la asesoría'] },
  { key: 'tema', label: 'Tema', about: 'Tema o subtema de la ficha.', required: true, example: 'Técnico-productiva e inclusión' },
  { key: 'fecha', label: 'Fecha', about: 'Día en que se realizó.', required: true, example: '20/05/2025' },
  { key: 'pidio', label: 'Correo de quien la pidió', about: 'De una gestora o un gestor con cuenta.', required: true, example: 'gestora@ugel.gob.pe', aliases: ['Gestor', 'Correo del gestor'] },
  { key: 'experta', label: 'Correo de la persona experta', about: 'De una cuenta con rol de experta o experto.', required: true, example: 'experta@universidad.edu.pe', aliases: ['Experto', 'Correo del experto'] },
  { key: 'conectados', label: 'Correos de quienes se conectaron', about: 'De gestoras y gestores con cuenta, con punto y coma entre ellos.', required: false, example: 'gestora@ugel.gob.pe', aliases: ['Asistentes'] },
  { key: 'acuerdos', label: 'Acuerdos', about: 'Lo que se acordó.', required: false, example: '' },
];

@Injectable()
export class AdvisoryImporter extends Importer {
  readonly kind = ImportKind.ADVISORY;
  readonly fields = FIELDS;
  readonly earns = true;

  constructor(
    private readonly clock: Clock,
    private readonly names: KnownNames,
    private readonly sessions: ImportedSessions,
  ) {
    super();
  }

  async check(lines: readonly SheetLine[], mapping: Mapping): Promise<CheckedLine[]> {
    const known = await this.names.all();
    const rows = lines.map(({ number, cells }) => ({ number, row: new RowReader(cells, mapping) }));
    const given = rows.map(({ row }) => ({ asker: row.email('pidio', { required: true }), expert: row.email('experta', { required: true }), came: row.emails('conectados') }));
    const people = await this.names.people(given.flatMap(({ asker, expert, came }) => [asker ?? '', expert ?? '', ...came]));
    return rows.map(({ number, row }, at) => this.line(number, row, known, people, given[at]));
  }

  present(): Promise<Set<string>> {
    return Promise.resolve(new Set());
  }

  async bring(lines: readonly ReadyLine[], { accountId, withPoints, note }: Bringing): Promise<Map<number, string>> {
    const born = new Map<number, string>();
    for (const { number, value } of lines) {
      const id = randomUUID();
      await this.sessions.bring(accountId, { ...(value as Omit<ImportedSession, 'id'>), id }, { note: note(number), withPoints });
      born.set(number, id);
    }
    return born;
  }

  private line(
    number: number,
    row: RowReader,
    known: Known,
    people: Map<string, KnownPerson>,
    { asker, expert, came }: { asker: string | null; expert: string | null; came: string[] },
  ): CheckedLine {
    const one = (field: string, email: string | null, role: string, say: string): string => {
      const person = email ? people.get(email) : undefined;
      if (email && !person?.roles.includes(role)) row.wrong(field, `${say} con el correo ${email}.`);
      return person?.id ?? '';
    };
    const topic = row.text('asunto', { max: 255, required: true });
    const day = row.day('fecha', { required: true, until: limaDate(this.clock.now()) });
    const requestedBy = one('pidio', asker, 'MEMBER', 'No hay una gestora o un gestor');
    const value = {
      kind: row.choice('tipo', KINDS, 'Personal o Transferencia') ?? 'PERSONAL',
      topic,
      themeId: named(row, 'tema', known.themes, { one: 'el tema', required: true }),
      day,
      requestedBy,
      expertId: one('experta', expert, 'EXPERT', 'No hay una experta o un experto'),
      connected: came.map((email) => one('conectados', email, 'MEMBER', 'No hay una gestora o un gestor')),
      agreements: row.text('acuerdos', { max: 4_000 }),
    };
    const code = row.text('codigo', { max: 60 });
    const key = code ? `codigo:${foldText(code)}` : `sesion:${day ?? ''}:${asker ?? ''}:${foldText(topic)}`;
    return { number, problems: row.problems, key, value: row.problems.length > 0 ? null : value };
  }
}
