import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler, log } from '@lib/platform';
import { FileChecks } from '../check/checks.service.js';
import { KeptObjects } from '../kept/kept-objects.js';
import { ObjectStore } from '../store/object-store.js';

const DAY_MS = 86_400_000;
/** People without a network come back after a fortnight to what they had half sent. */
const UNFINISHED_DAYS = 15;
const UNUSED_DAYS = 2;
/** Long enough for the appeal of whoever took it away by mistake in the same minute. */
const FORGOTTEN_CHECK_MS = 3_600_000;
const AT_ONCE = 500;

const ENDED = /* sql */ `
  select id from stored_file where purged_at is null and (
    (state = 'UPLOADING' and touched_at < $1) or (state = 'REFUSED' and touched_at < $1)
    or (attached_at is null and created_at < $2) or released_at < $2)
  order by touched_at limit ${AT_ONCE}`;

/** Rows that nobody will finish or look at lose their bytes; bytes without a row go; a check that was lost is asked for again. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ObjectStore,
    private readonly checks: FileChecks,
    private readonly keptObjects: KeptObjects,
  ) {}

  @JobHandler('files.sweep', { cron: '23 * * * *' })
  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const values = [new Date(now - UNFINISHED_DAYS * DAY_MS), new Date(now - UNUSED_DAYS * DAY_MS)];
    const ended = await this.db.rows<{ id: string }>({ text: ENDED, values });
    for (const { id } of ended) await this.purge({ fileId: id });
    await this.askAgain(new Date(now - FORGOTTEN_CHECK_MS));
    await this.checks.clearLeft(new Date(now - DAY_MS));
    await this.keptObjects.sweep();
    const orphans = await this.sweepOrphans(new Date(now - DAY_MS));
    if (ended.length + orphans > 0) log.info({ files: ended.length, orphans }, 'files were swept');
  }

  /** The bytes first and the row after: a crash between them leaves a row that is purged again. */
  @JobHandler('files.purge')
  async purge({ fileId }: { fileId: string }): Promise<void> {
    const file = await this.db.one<{ uploadName: string; objects: string[] }>({
      name: 'file_to_purge',
      text: /* sql */ `select f.upload_name as "uploadName", array(select o.name from file_object o where o.file_id = f.id) as objects
        from stored_file f where f.id = $1 and f.purged_at is null`,
      values: [fileId],
    });
    if (!file) return;
    await this.store.removeIncoming(file.uploadName);
    for (const name of file.objects) await this.store.remove(name);
    const text = `with gone as (delete from file_object where file_id = $1)
      update stored_file set purged_at = $2, released_at = coalesce(released_at, $2) where id = $1`;
    await this.db.rows({ text, values: [fileId, this.clock.now()] });
  }

  private async askAgain(before: Date): Promise<void> {
    const text = `select id from stored_file where state = 'CHECKING' and touched_at < $1 and purged_at is null limit ${AT_ONCE}`;
    for (const { id } of await this.db.rows<{ id: string }>({ text, values: [before] })) {
      await this.db.addJob('files.check', { fileId: id }, { key: `files.check:${id}`, maxAttempts: 25 });
    }
  }

  private async sweepOrphans(before: Date): Promise<number> {
    let swept = 0;
    for await (const { name, changedAt } of this.store.list()) {
      if (changedAt >= before || (await this.isKnown(name))) continue;
      await this.store.remove(name);
      await this.store.removeIncoming(name);
      swept += 1;
    }
    return swept;
  }

  private async isKnown(name: string): Promise<boolean> {
    const text = `select 1 from stored_file where upload_name = $1 and purged_at is null
      union all select 1 from file_object where name = $1 union all select 1 from kept_object where name = $1`;
    return (await this.db.one({ name: 'file_name_known', text, values: [name] })) !== null;
  }
}
