import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@lib/kernel';
import { Auditor, Database, JobGivenUp, JobHandler, log } from '@lib/platform';
import { ImportState } from './import.enums.js';
import { ImportStore, type Batch } from './import.store.js';
import type { ReadyLine } from './importer.js';
import { Importers } from './importers.js';
import { importErrors } from './sheet.errors.js';

const CHECKED_AT_ONCE = 500;
const BROUGHT_AT_ONCE = 200;
const EACH_MINUTE = '* * * * *';
const STALLED_MS = 60_000;

/**
 * Checks and brings a spreadsheet part by part, each part in a transaction of its own: a killed process leaves every part whole or not
 * begun, and whoever takes its job up goes on from there.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: ImportStore,
    private readonly importers: Importers,
  ) {}

  @JobHandler('import.run')
  async run({ batchId }: { batchId: string }): Promise<void> {
    while (await this.part(batchId));
  }

  /** One that stands still and of which no job is left has one again. */
  @JobHandler('import.resume', { cron: EACH_MINUTE })
  async resume(): Promise<void> {
    for (const batchId of await this.store.stalled(new Date(this.clock.now().getTime() - STALLED_MS))) {
      if (!(await this.db.hasJob('import.run', { batchId }))) await this.db.addJob('import.run', { batchId });
    }
  }

  /** The rows of the part that ended its process each time are told so, and the others go on. */
  @JobGivenUp('import.run')
  giveUp({ batchId }: { batchId: string }): Promise<void> {
    return this.db.transaction(async () => {
      const batch = await this.store.held(batchId);
      const checking = batch?.state === ImportState.CHECKING ? await this.store.unchecked(batchId, CHECKED_AT_ONCE) : [];
      const bringing = batch?.state === ImportState.BRINGING ? await this.store.ready(batchId, BROUGHT_AT_ONCE) : [];
      for (const { number } of [...checking, ...bringing]) await this.store.refuse(batchId, number, [{ field: null, message: importErrors.ROW_FAILED().message }]);
      if (checking.length + bringing.length > 0) await this.db.addJob('import.run', { batchId });
    });
  }

  /** False when there is nothing left to do. */
  async part(batchId: string): Promise<boolean> {
    try {
      return await this.db.transaction(async () => {
        const batch = await this.store.held(batchId);
        if (batch?.state === ImportState.CHECKING) return this.check(batch);
        if (batch?.state === ImportState.BRINGING) return this.bring(batch, BROUGHT_AT_ONCE);
        return false;
      });
    } catch (error) {
      log.warn({ err: error, batchId }, 'a part of a spreadsheet could not be brought; row by row');
      return this.oneByOne(batchId, error);
    }
  }

  private async check(batch: Batch): Promise<boolean> {
    const lines = await this.store.unchecked(batch.id, CHECKED_AT_ONCE);
    if (lines.length === 0) {
      await this.store.markRepeated(batch.id);
      await this.store.move(batch.id, ImportState.CHECKED);
      return false;
    }
    const importer = this.importers.of(batch.kind);
    const checked = await importer.check(lines, batch.mapping, { accountId: batch.madeBy, igedCode: batch.igedCode });
    await this.store.checked(batch.id, checked, await this.here(batch, checked.flatMap(({ number, key, value }) => (key && value ? [{ number, key, value }] : []))));
    await this.store.touch(batch.id);
    return true;
  }

  private async bring(batch: Batch, most: number): Promise<boolean> {
    const lines = await this.store.ready(batch.id, most);
    if (lines.length === 0) {
      await this.store.forgetCells(batch.id);
      await this.store.move(batch.id, ImportState.DONE, { over: true });
      await this.auditor.record({ actor: batch.madeBy, action: 'import.done', target: batch.id, detail: { kind: batch.kind, fileName: batch.fileName } });
      return false;
    }
    const importer = this.importers.of(batch.kind);
    const here = await this.here(batch, lines);
    const fresh = lines.filter(({ key }) => !here.has(key));
    const note = (number: number): string => `Vino de la hoja «${batch.fileName}», fila ${number}.`;
    const how = { accountId: batch.madeBy, igedCode: batch.igedCode, withPoints: batch.withPoints, note };
    const born = fresh.length > 0 ? await importer.bring(fresh, how) : new Map<number, string>();
    await this.store.record(batch, fresh, born);
    await this.store.outcome(batch.id, lines, born);
    await this.store.touch(batch.id);
    return true;
  }

  private async here({ kind }: Batch, lines: readonly ReadyLine[]): Promise<Set<string>> {
    const known = await this.store.known(kind, lines.map(({ key }) => key));
    return new Set([...known, ...(await this.importers.of(kind).present(lines))]);
  }

  /** One row that cannot be brought does not hold the others back: it is told in words, like those that the check found. */
  private async oneByOne(batchId: string, first: unknown): Promise<boolean> {
    const batch = await this.db.transaction(() => this.store.held(batchId));
    if (batch?.state !== ImportState.BRINGING) throw first;
    const lines: ReadyLine[] = await this.store.ready(batchId, BROUGHT_AT_ONCE);
    if (lines.length === 0) throw first;
    for (const { number } of lines) {
      try {
        await this.db.transaction(async () => {
          const held = await this.store.held(batchId);
          if (held?.state === ImportState.BRINGING) await this.bring(held, 1);
        });
      } catch (error) {
        await this.store.refuse(batchId, number, [{ field: null, message: await this.wordsFor(error, { batchId, number }) }]);
      }
    }
    return true;
  }

  /** @throws the failure itself when it is the database's, not the row's: then the job tries later */
  private async wordsFor(error: unknown, row: { batchId: string; number: number }): Promise<string> {
    if (error instanceof DomainError) return error.message;
    if (!(await this.db.one({ text: 'select 1' }).catch(() => null))) throw error;
    log.error({ err: error, ...row }, 'a row of a spreadsheet could not be brought');
    return importErrors.ROW_FAILED().message;
  }
}
