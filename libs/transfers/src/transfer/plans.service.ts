import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { transferErrors } from './transfer.errors.js';
import type { DecideBlockInput, SetTransferNormInput } from './transfer.inputs.js';
import { lacksIn } from './transfer.rules.js';
import { assertNoDni } from './transfer.texts.js';
import { TransferStore } from './transfer.store.js';

const BLOCK = {
  name: 'transfer_block_of',
  text: 'select choice, how, why, revision from transfer_block where transfer_id = $1 and position = $2',
};
const DECIDE = {
  name: 'transfer_block_decide',
  text: /* sql */ `
    update transfer_block set choice = $3, how = $4, why = $5, revision = revision + 1, decided_by = $6, decided_at = $7
    where transfer_id = $1 and position = $2`,
};
const NORM = { name: 'transfer_norm', text: 'update transfer set norm_number = $2, norm_on = $3, norm_title = $4 where id = $1' };

type Block = { choice: string | null; how: string; why: string; revision: number };

/** What the adopter does with each line of the strategy, and the norm when it adopts by one. */
@Injectable()
export class TransferPlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
  ) {}

  /** @throws DomainError BLOCK_UNKNOWN, BLOCK_HOW_MISSING, BLOCK_WHY_MISSING, ANSWER_STALE */
  async decide(viewer: Viewer, input: DecideBlockInput): Promise<void> {
    const seen = await this.store.opened(viewer, input.id, 'PLAN');
    const { id, position, choice, revision } = input;
    assertNoDni({ 'input.how': input.how, 'input.why': input.why });
    const lacks = lacksIn(input);
    if (lacks === 'how') throw transferErrors.BLOCK_HOW_MISSING({}, 'input.how');
    if (lacks === 'why') throw transferErrors.BLOCK_WHY_MISSING({}, 'input.why');
    const known = await this.db.one<Block>({ ...BLOCK, values: [id, position] });
    if (!known) throw transferErrors.BLOCK_UNKNOWN({}, 'input.position');
    const how = choice === 'ADAPTED' ? input.how : '';
    const why = choice === 'ADOPTED' ? '' : input.why;
    if (known.choice === choice && known.how === how && known.why === why) return;
    if (known.revision !== revision) throw transferErrors.ANSWER_STALE({ revision: known.revision });
    await this.db.rows({ ...DECIDE, values: [id, position, choice, how, why, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'PLAN', note: `${position}: ${choice}` });
  }

  /** @throws DomainError TRANSFER_STEP_REFUSED with the blocks and milestones that are missing */
  async begin(viewer: Viewer, id: string): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'BEGIN');
    await this.store.moved(viewer, seen, { action: 'BEGIN', to: 'UNDERWAY' });
  }

  /** @throws DomainError NORM_DAY_FUTURE */
  async norm(viewer: Viewer, { id, number, on, title }: SetTransferNormInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'LINK');
    assertNoDni({ 'input.title': title });
    if (on > limaDate(this.clock.now())) throw transferErrors.NORM_DAY_FUTURE({}, 'input.on');
    await this.db.rows({ ...NORM, values: [id, number, on, title] });
    await this.store.moved(viewer, seen, { action: 'NORM', note: `${number}, ${title}` });
  }
}
