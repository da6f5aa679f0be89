import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ImportState, type ImportKind } from './import.enums.js';
import { guessed, type Mapping } from './import.field.js';
import { ImportStore, type Batch } from './import.store.js';
import { Importers } from './importers.js';
import { importErrors } from './sheet.errors.js';
import { readSheet } from './sheet.reader.js';

export type SheetGiven = { id: string; kind: ImportKind; fileName: string; bytes: Buffer };

/** The verbs of a spreadsheet that is brought in: read, check, bring, or leave it. */
@Injectable()
export class Imports {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
    private readonly store: ImportStore,
    private readonly importers: Importers,
  ) {}

  /** Reads the file and proposes which column is which; nothing is checked yet. @throws DomainError SHEET_* */
  async read(viewer: Viewer, { id, kind, fileName, bytes }: SheetGiven): Promise<void> {
    const { fields } = this.importers.of(kind);
    const { headers, rows } = await readSheet(bytes, fileName, (cells) => Object.keys(guessed(fields, cells)).length);
    const mapping = guessed(fields, headers);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.transaction(async () => {
      const begun = await this.store.begin({ id, kind, fileName, headers, mapping, madeBy: viewer.accountId }, sha256, rows);
      if (begun) await this.auditor.record({ actor: viewer.accountId, action: 'import.read', target: id, detail: { kind, fileName, sha256, rows: rows.length } });
    });
  }

  /** Every row is read with these columns. @throws DomainError IMPORT_NOT_FOUND, IMPORT_STATE, IMPORT_COLUMN_MISSING, IMPORT_COLUMN_UNKNOWN */
  check(id: string, mapping: Mapping): Promise<void> {
    return this.db.transaction(async () => {
      const batch = await this.open(id, [ImportState.READ, ImportState.CHECKED]);
      this.assertMapping(batch, mapping);
      await this.store.forgetChecks(id);
      await this.store.move(id, ImportState.CHECKING, { mapping });
      await this.db.addJob('import.run', { batchId: id });
    });
  }

  /** Brings the rows that have no problem. @throws DomainError IMPORT_NOT_FOUND, IMPORT_STATE */
  bring(viewer: Viewer, id: string, withPoints: boolean): Promise<void> {
    return this.db.transaction(async () => {
      const batch = await this.open(id, [ImportState.CHECKED]);
      const earns = withPoints && this.importers.of(batch.kind).earns;
      await this.store.move(id, ImportState.BRINGING, { withPoints: earns });
      await this.auditor.record({ actor: viewer.accountId, action: 'import.bring', target: id, detail: { kind: batch.kind, withPoints: earns } });
      await this.db.addJob('import.run', { batchId: id });
    });
  }

  /** What was read of it is erased. @throws DomainError IMPORT_NOT_FOUND, IMPORT_STATE */
  abandon(viewer: Viewer, id: string): Promise<void> {
    return this.db.transaction(async () => {
      await this.open(id, [ImportState.READ, ImportState.CHECKED]);
      await this.store.erase(id);
      await this.store.move(id, ImportState.ABANDONED, { over: true });
      await this.auditor.record({ actor: viewer.accountId, action: 'import.abandon', target: id });
    });
  }

  private async open(id: string, states: readonly ImportState[]): Promise<Batch> {
    const batch = await this.store.held(id);
    if (!batch) throw importErrors.IMPORT_NOT_FOUND({ id });
    if (!states.includes(batch.state)) throw importErrors.IMPORT_STATE({ state: batch.state });
    return batch;
  }

  private assertMapping({ kind, headers }: Batch, mapping: Mapping): void {
    const { fields } = this.importers.of(kind);
    const missing = fields.find(({ key, required }) => required && mapping[key] === undefined);
    if (missing) throw importErrors.IMPORT_COLUMN_MISSING({ label: missing.label }, `input.columns.${missing.key}`);
    const known = Object.entries(mapping).every(([key, at]) => fields.some((field) => field.key === key) && at >= 0 && at < headers.length);
    if (!known) throw importErrors.IMPORT_COLUMN_UNKNOWN({}, 'input.columns');
  }
}
