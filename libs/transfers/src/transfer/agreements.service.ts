import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { transferErrors } from './transfer.errors.js';
import type { SignAgreementInput, WriteAgreementInput } from './transfer.inputs.js';
import { agreedWith } from './transfer.rules.js';
import { assertNoDni } from './transfer.texts.js';
import { TransferConflicts } from './transfer-conflicts.js';
import { TransferStore } from './transfer.store.js';

const LAST = {
  name: 'transfer_agreement_last',
  text: /* sql */ `select text, starts_on::text as "startsOn", ends_on::text as "endsOn", version from transfer_agreement where transfer_id = $1 and revision = $2`,
};
const WRITE = {
  name: 'transfer_agreement_write',
  text: /* sql */ `
    insert into transfer_agreement (transfer_id, revision, text, starts_on, ends_on, version, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const SIGN = {
  name: 'transfer_sign',
  text: 'insert into transfer_signature (transfer_id, revision, side, signed_by, signed_at) values ($1, $2, $3, $4, $5)',
};
const FIX_VERSION = { name: 'transfer_fix_version', text: 'update transfer set version = $2 where id = $1' };
/** Each line of the strategy of the version that was agreed becomes a block to decide. */
const BLOCKS = {
  name: 'transfer_blocks',
  text: /* sql */ `
    insert into transfer_block (transfer_id, position, heading, text)
    select $1, line.position, line.value->>'heading', line.value->>'text'
    from practice_version v, jsonb_array_elements(v.sheet->'sections') as section(value),
      jsonb_array_elements(case when jsonb_typeof(section.value->'lines') = 'array' then section.value->'lines' else '[]' end)
        with ordinality as line(value, position)
    where v.practice_id = $2 and v.number = $3 and section.value->>'key' = 'strategy'`,
};

type Written = { text: string; startsOn: string; endsOn: string; version: number };

/** The text that three sides sign. Written anew, it is signed anew. */
@Injectable()
export class TransferAgreements {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
    private readonly conflicts: TransferConflicts,
  ) {}

  /** @throws DomainError AGREEMENT_STALE when the other side wrote it since, AGREEMENT_DATES */
  async write(viewer: Viewer, { id, revision, text, startsOn, endsOn }: WriteAgreementInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'WRITE');
    const { agreementRevision, publishedVersion, version } = seen.transfer;
    assertNoDni({ 'input.text': text });
    if (endsOn <= startsOn) throw transferErrors.AGREEMENT_DATES({}, 'input.endsOn');
    const known = await this.written(id, agreementRevision);
    const adopted = publishedVersion ?? version;
    const same = known?.text === text && known.startsOn === startsOn && known.endsOn === endsOn && known.version === adopted;
    if (same) return;
    if (agreementRevision !== revision) throw transferErrors.AGREEMENT_STALE({ revision: agreementRevision });
    await this.db.rows({ ...WRITE, values: [id, revision + 1, text, startsOn, endsOn, adopted, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'WRITE' });
  }

  /**
   * For the side of the viewer's door, over the text that was read. The third signature agrees it and opens the plan.
   * @throws DomainError AGREEMENT_STALE, SIGNED_FOR_ANOTHER_SIDE, OWN_INSTITUTION for staff of either side
   */
  async sign(viewer: Viewer, { id, revision }: SignAgreementInput): Promise<void> {
    const seen = await this.store.reachable(viewer, id);
    const { transfer, side } = seen;
    if (transfer.signed.includes(side) && transfer.agreementRevision === revision) return;
    this.store.allow('SIGN', seen);
    if (side === 'STAFF') await this.conflicts.assertNone(viewer, transfer);
    if (transfer.agreementRevision !== revision) throw transferErrors.AGREEMENT_STALE({ revision: transfer.agreementRevision });
    await this.db.rows({ ...SIGN, values: [id, revision, side, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'SIGN' });
    if (!agreedWith(side, transfer.signed)) return;
    const { version } = (await this.written(id, revision)) ?? transfer;
    await this.db.rows({ ...FIX_VERSION, values: [id, version] });
    await this.db.rows({ ...BLOCKS, values: [id, transfer.practiceId, version] });
    await this.store.moved(viewer, seen, { action: 'AGREE', to: 'AGREED' });
  }

  private written(id: string, revision: number): Promise<Written | null> {
    return this.db.one<Written>({ ...LAST, values: [id, revision] });
  }
}
