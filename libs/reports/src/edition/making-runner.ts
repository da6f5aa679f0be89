import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@lib/kernel';
import { Database, JobHandler, log, type Job } from '@lib/platform';
import { KeptObjects } from '@lib/files';
import { ReportContents } from '../content/report-contents.service.js';
import { ReportDocuments } from '../document/report-documents.service.js';
import { EditionFreezer } from './edition-freezer.js';
import { MakingStore, type Making, type Quiet, type Told } from './making.store.js';
import { reportErrors } from './report.errors.js';
import { runnersOf } from './runners.js';
import { ReportStore } from './report.store.js';

const EACH_MINUTE = '* * * * *';
/** Whoever says nothing for so long, and of whose job nothing is left, was killed. */
const GONE_MS = 60_000;
const BEAT_MS = 10_000;
const MOST_ATTEMPTS = 3;
const TRIAL_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Makes the PDFs that were asked for. When a process is killed its job is taken up again, and the making begins again with it; one that has
 * no job any more is noticed within two minutes. After three times it says that it could not.
 */
@Injectable()
export class MakingRunner {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly makings: MakingStore,
    private readonly store: ReportStore,
    private readonly contents: ReportContents,
    private readonly documents: ReportDocuments,
    private readonly objects: KeptObjects,
    private readonly freezer: EditionFreezer,
  ) {}

  @JobHandler('report.make')
  async make({ makingId }: { makingId: string }, job: Job): Promise<void> {
    const { runner, over } = runnersOf(job);
    const making = await this.makings.claim(makingId, runner, { goneBefore: new Date(this.clock.now().getTime() - GONE_MS), over });
    if (!making) return;
    if (making.attempts > MOST_ATTEMPTS) return void (await this.makings.over(makingId, runner, { failure: reportErrors.REPORT_MAKING_FAILED().message }));
    const { told, quiet } = this.beating(making, runner);
    try {
      await (making.number === null ? this.trial(making, runner, told) : this.freezer.freeze({ ...making, number: making.number }, runner, { told, quiet }));
    } catch (error) {
      await quiet();
      await this.failed(making, runner, error);
    } finally {
      await quiet();
    }
  }

  @JobHandler('report.resume', { cron: EACH_MINUTE })
  async resume(): Promise<void> {
    for (const makingId of await this.makings.stalled(new Date(this.clock.now().getTime() - GONE_MS))) {
      if (!(await this.db.hasJob('report.make', { makingId }))) await this.db.addJob('report.make', { makingId });
    }
  }

  private async trial({ id, exchangeId }: Making, runner: string, told: Told): Promise<void> {
    const madeAt = this.clock.now();
    told('Reuniendo lo registrado', 0, 1);
    const content = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    const pdf = await this.documents.pdf(content, { madeAt, onProgress: told });
    const { name } = await this.objects.keep(pdf, 'application/pdf', new Date(madeAt.getTime() + TRIAL_DAYS * DAY_MS));
    await this.makings.over(id, runner, { pdfName: name });
  }

  /** What it tells is written one after the other; a beat in between says that it is alive. */
  private beating({ id }: Making, runner: string): { told: Told; quiet: Quiet } {
    let last = { step: '', done: 0, steps: 1 };
    let writing: Promise<unknown> = Promise.resolve();
    const write = (): void => {
      const now = last;
      writing = writing.then(() => (now === last ? this.makings.progress(id, runner, now) : undefined)).catch((error: unknown) => log.warn({ err: error, makingId: id }, 'progress was not written'));
    };
    const beat = setInterval(write, BEAT_MS);
    beat.unref();
    const told: Told = (step, done, steps) => {
      last = { step, done, steps };
      write();
    };
    const quiet: Quiet = async () => {
      clearInterval(beat);
      await writing;
    };
    return { told, quiet };
  }

  /** What has a sentence is told; anything else is tried again, and at last told in general words. */
  private async failed({ id, attempts }: Making, runner: string, error: unknown): Promise<void> {
    if (error instanceof DomainError) return void (await this.makings.over(id, runner, { failure: error.message }));
    log.error({ err: error, makingId: id, attempts }, 'a report could not be made');
    if (attempts >= MOST_ATTEMPTS) return void (await this.makings.over(id, runner, { failure: reportErrors.REPORT_MAKING_FAILED().message }));
    await this.makings.release(id, runner);
    throw error;
  }
}
