import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, foldText, limaDate } from '@lib/kernel';
import { ImportedPractices, type ImportedPractice } from '@lib/practices';
import { RowReader } from './cell.readers.js';
import { ImportKind } from './import.enums.js';
import type { ImportField, Mapping } from './import.field.js';
import { Importer, type Bringer, type Bringing, type CheckedLine, type ReadyLine, type SheetLine } from './importer.js';
import { KnownNames, named, severalNamed, type Known, type KnownPerson } from './known.queries.js';

const STAGES = { inicial: 'INITIAL', intermedio: 'INTERMEDIATE', avanzado: 'ADVANCED' } as const;
const LONGEST_TEXT = 4_000;
/** Sections of the sheet that are prose, by the name of their column. */
const TEXTS: Record<string, string> = {
  contexto: 'context', problema: 'problem', objetivo: 'objective', estrategia: 'strategy', acciones: 'actions', resultados: 'results', lecciones: 'lessons', sostenibilidad: 'sustainability',
};
const text = (key: string, label: string, about: string): ImportField => ({ key, label, about, required: false, example: '' });

const FIELDS: readonly ImportField[] = [
  { key: 'codigo', label: 'Código en la hoja', about: 'El que la distingue hoy; con él no se trae dos veces.', required: false, example: 'BP-2025-017', aliases: ['Código'] },
  { key: 'titulo', label: 'Título', about: 'Hasta 255 caracteres.', required: true, example: 'Puentes para la inclusión', aliases: ['Nombre de la práctica', 'Práctica'] },
  { key: 'resumen', label: 'Resumen', about: 'De qué trata, en pocas líneas.', required: true, example: 'Une la escuela con el trabajo.' },
  { key: 'tema', label: 'Tema', about: 'Tema o subtema de la ficha.', required: true, example: 'Técnico-productiva e inclusión' },
  { key: 'instancia', label: 'Instancia que lidera', about: 'Código oficial o nombre.', required: true, example: '150202', aliases: ['Instancia', 'UGEL', 'DRE/UGEL'] },
  { key: 'otras', label: 'Otras instancias', about: 'Códigos o nombres, con punto y coma entre ellos.', required: false, example: '150201;150203' },
  { key: 'inicio', label: 'Inicio', about: 'Día en que empezó a implementarse.', required: true, example: '01/03/2024', aliases: ['Fecha de inicio'] },
  { key: 'publicada', label: 'Publicada el', about: 'Día en que se admitió; si falta, hoy.', required: false, example: '15/06/2025', aliases: ['Fecha de admisión'] },
  { key: 'estadio', label: 'Estadio', about: 'Inicial, Intermedio o Avanzado; si falta, Inicial.', required: false, example: 'Inicial' },
  { key: 'equipo', label: 'Correos del equipo', about: 'De gestoras y gestores que ya tienen cuenta, con punto y coma entre ellos.', required: false, example: 'gestora@ugel.gob.pe' },
  text('contexto', 'Contexto', 'Cómo es el lugar.'),
  text('problema', 'Problema', 'Qué ocurría.'),
  text('objetivo', 'Objetivo', 'Qué buscaban.'),
  text('estrategia', 'Estrategia', 'Una línea por renglón.'),
  text('acciones', 'Acciones', 'Qué hicieron.'),
  text('resultados', 'Resultados', 'Un resultado por renglón.'),
  text('lecciones', 'Lecciones aprendidas', 'Qué aprendieron.'),
  text('sostenibilidad', 'Sostenibilidad', 'Qué la mantiene en pie.'),
];

@Injectable()
export class PracticeImporter extends Importer {
  readonly kind = ImportKind.PRACTICES;
  readonly fields = FIELDS;
  readonly earns = true;

  constructor(
    private readonly clock: Clock,
    private readonly names: KnownNames,
    private readonly practices: ImportedPractices,
  ) {
    super();
  }

  async check(lines: readonly SheetLine[], mapping: Mapping, by: Bringer): Promise<CheckedLine[]> {
    const known = await this.names.all();
    const rows = lines.map(({ number, cells }) => ({ number, row: new RowReader(cells, mapping) }));
    const emails = rows.map(({ row }) => row.emails('equipo'));
    const people = await this.names.people(emails.flat());
    return rows.map(({ number, row }, at) => this.line(number, row, { known, people, by, emails: emails[at] }));
  }

  /** Other practices of the wall are told apart by nothing that a sheet has: only what was brought before is known. */
  present(): Promise<Set<string>> {
    return Promise.resolve(new Set());
  }

  async bring(lines: readonly ReadyLine[], { accountId, withPoints, note }: Bringing): Promise<Map<number, string>> {
    const born = new Map<number, string>();
    for (const { number, value } of lines) {
      const id = randomUUID();
      await this.practices.bring(accountId, { ...(value as Omit<ImportedPractice, 'id'>), id }, { note: note(number), withPoints });
      born.set(number, id);
    }
    return born;
  }

  private line(number: number, row: RowReader, { known, people, by, emails }: { known: Known; people: Map<string, KnownPerson>; by: Bringer; emails: string[] }): CheckedLine {
    const today = limaDate(this.clock.now());
    const title = row.text('titulo', { max: 255, required: true });
    const igedCode = named(row, 'instancia', known.igeds, { one: 'la instancia', required: true });
    const others = severalNamed(row, 'otras', known.igeds, 'la instancia');
    const value = {
      title,
      summary: row.text('resumen', { max: 1_000, required: true }),
      themeId: named(row, 'tema', known.themes, { one: 'el tema', required: true }),
      igedCode,
      igedCodes: [...new Set([igedCode, ...others])],
      startedOn: row.day('inicio', { required: true, until: today }),
      publishedOn: row.day('publicada', { until: today }),
      stage: row.choice('estadio', STAGES, 'Inicial, Intermedio o Avanzado') ?? 'INITIAL',
      texts: Object.fromEntries(Object.entries(TEXTS).map(([field, section]) => [section, row.text(field, { max: LONGEST_TEXT })])),
      team: emails.flatMap((email) => {
        const person = people.get(email);
        if (!person?.igedCode) {
          row.wrong('equipo', `No hay una gestora o un gestor con el correo ${email}. Trae primero a las personas.`);
          return [];
        }
        return [{ memberId: person.id, name: person.name, post: person.post, igedCode: person.igedCode }];
      }),
    };
    if (value.publishedOn && value.startedOn && value.publishedOn < value.startedOn) row.wrong('publicada', 'Se publicó antes de empezar: revisa las dos fechas.');
    if (by.igedCode && value.igedCodes.includes(by.igedCode)) row.wrong('instancia', 'Es de tu propia institución: la trae otra persona del equipo.');
    const code = row.text('codigo', { max: 60 });
    const key = code ? `codigo:${foldText(code)}` : `titulo:${igedCode ?? ''}:${foldText(title)}`;
    return { number, problems: row.problems, key, value: row.problems.length > 0 ? null : value };
  }
}
