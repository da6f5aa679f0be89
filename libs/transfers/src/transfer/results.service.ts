import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Adoptions } from '@lib/practices';
import { Facts } from '@lib/recognition';
import { transferErrors } from './transfer.errors.js';
import type { CloseTransferInput, JudgeTransferInput, ReportTransferInput, StopTransferInput } from './transfer.inputs.js';
import { assertNoDni } from './transfer.texts.js';
import { TransferConflicts } from './transfer-conflicts.js';
import { TransferStore, type LockedTransfer } from './transfer.store.js';

/** Indicators of a version, as its sheet was frozen. */
const INDICATORS = {
  name: 'transfer_origin_indicators',
  text: /* sql */ `
    select i.value->>'name' as name, coalesce(i.value->>'unit', '') as unit, coalesce(i.value->>'direction', 'UP') as direction,
      (i.value->>'baseline')::float8 as baseline, (i.value->>'result')::float8 as result
    from practice_version v, jsonb_array_elements(v.sheet->'sections') as section(value),
      jsonb_array_elements(case when jsonb_typeof(section.value->'results'->'indicators') = 'array'
        then section.value->'results'->'indicators' else '[]' end) as i(value)
    where v.practice_id = $1 and v.number = $2`,
};
const REPORT = {
  name: 'transfer_report',
  text: /* sql */ `
    insert into transfer_result (transfer_id, revision, indicator, unit, direction, origin_baseline, origin_result, baseline, baseline_on, result, result_on,
      source, comment, reported_by, reported_at)
    values ($1, (select coalesce(max(revision), 0) + 1 from transfer_result where transfer_id = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
};
const END = { name: 'transfer_end', text: 'update transfer set reason = $2, lesson = $3, ended_at = $4 where id = $1' };

export type Indicator = { name: string; unit: string; direction: string; baseline: number | null; result: number | null };

/** From what was obtained to how it ends. */
@Injectable()
export class TransferResults {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
    private readonly conflicts: TransferConflicts,
    private readonly facts: Facts,
    private readonly adoptions: Adoptions,
  ) {}

  /** Against one of the origin's indicators; where the origin has none, with a name of its own. @throws DomainError INDICATOR_UNKNOWN, RESULT_DATES */
  async report(viewer: Viewer, input: ReportTransferInput): Promise<void> {
    const { id, indicator, baseline, baselineOn, result, resultOn, source, comment } = input;
    const seen = await this.store.opened(viewer, id, 'REPORT');
    assertNoDni({ 'input.indicator': indicator, 'input.source': source, 'input.comment': comment });
    if (resultOn <= baselineOn) throw transferErrors.RESULT_DATES({}, 'input.resultOn');
    const known = await this.db.rows<Indicator>({ ...INDICATORS, values: [seen.transfer.practiceId, seen.transfer.version] });
    const own: Indicator = { name: indicator, unit: '', direction: 'UP', baseline: null, result: null };
    const chosen = known.length === 0 ? own : known.find(({ name }) => name === indicator);
    if (!chosen) throw transferErrors.INDICATOR_UNKNOWN({}, 'input.indicator');
    const against = [chosen.name, chosen.unit, chosen.direction, chosen.baseline, chosen.result];
    const obtained = [baseline, baselineOn, result, resultOn, source, comment];
    await this.db.rows({ ...REPORT, values: [id, ...against, ...obtained, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'REPORT', to: 'REPORTED' });
  }

  /** @throws DomainError OWN_INSTITUTION, administrators too */
  async verify(viewer: Viewer, { id, note }: JudgeTransferInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'VERIFY');
    await this.conflicts.assertNone(viewer, seen.transfer);
    await this.store.moved(viewer, seen, { action: 'VERIFY', to: 'VERIFIED', note });
  }

  async giveBack(viewer: Viewer, { id, note }: JudgeTransferInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'RETURN');
    await this.conflicts.assertNone(viewer, seen.transfer);
    await this.store.moved(viewer, seen, { action: 'RETURN', to: 'UNDERWAY', note });
  }

  /** How it goes on, with its lesson: from here it counts for the practice, and both teams are recognised. */
  async close(viewer: Viewer, { id, outcome, lesson }: CloseTransferInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'CLOSE');
    assertNoDni({ 'input.lesson': lesson });
    await this.db.rows({ ...END, values: [id, '', lesson, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'CLOSE', to: outcome, note: lesson });
    await this.adoptions.counted(seen.transfer.practiceId);
    await this.recognised(seen.transfer);
  }

  /** By any of the three, from any open state; once something was agreed it leaves its lesson. @throws DomainError LESSON_MISSING */
  async stop(viewer: Viewer, { id, reason, lesson }: StopTransferInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'STOP');
    assertNoDni({ 'input.reason': reason, 'input.lesson': lesson });
    if (seen.side === 'STAFF') await this.conflicts.assertNone(viewer, seen.transfer);
    if (seen.transfer.state !== 'TALKING' && lesson === '') throw transferErrors.LESSON_MISSING({}, 'input.lesson');
    await this.db.rows({ ...END, values: [id, reason, lesson, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'STOP', to: 'STOPPED', note: reason });
  }

  private async recognised({ id, practiceTitle, originIds, adopterIds }: LockedTransfer): Promise<void> {
    const detail = { title: `Transferencia de «${practiceTitle}»`, link: `/transferencias/${id}` };
    const people = [...new Set([...originIds, ...adopterIds])].sort();
    await this.facts.recordAll(people.map((memberId) => ({ kind: 'transfer.completed' as const, source: `transfer:${id}`, memberId, detail })));
  }
}
