import { Injectable } from '@nestjs/common';
import { AdvisoryImporter } from './advisory.importer.js';
import { AttendanceImporter } from './attendance.importer.js';
import type { ImportKind } from './import.enums.js';
import type { Importer } from './importer.js';
import { MemberImporter } from './member.importer.js';
import { PracticeImporter } from './practice.importer.js';

/** One importer per kind of spreadsheet. */
@Injectable()
export class Importers {
  private readonly byKind: Map<ImportKind, Importer>;

  constructor(members: MemberImporter, practices: PracticeImporter, advisory: AdvisoryImporter, attendance: AttendanceImporter) {
    this.byKind = new Map([members, practices, advisory, attendance].map((one): [ImportKind, Importer] => [one.kind, one]));
  }

  of(kind: ImportKind): Importer {
    const importer = this.byKind.get(kind);
    if (!importer) throw new Error(`Nothing brings ${kind} in`);
    return importer;
  }
}
