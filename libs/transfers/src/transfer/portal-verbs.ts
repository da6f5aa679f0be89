import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import type { Viewer } from '@lib/platform';
import { TransferAgreements } from './agreements.service.js';
import { TransferConversations } from './conversations.service.js';
import { TransferMilestones } from './milestones.service.js';
import { TransferOwnPractices } from './own-practices.service.js';
import { TransferPlans } from './plans.service.js';
import { TransferDoor } from './transfer-door.js';
import { TransferView } from './transfer-view.queries.js';
import { TransferStarts } from './starts.service.js';
import type { StartFromInterestInput, StartTransferInput } from './transfer.inputs.js';
import type { Transfer } from './transfer.types.js';

/** Each verb of the portal in one transaction with the picture it leaves. */
@Injectable()
export class PortalVerbs {
  constructor(
    private readonly door: TransferDoor,
    private readonly view: TransferView,
    private readonly limits: Limits,
    private readonly starts: TransferStarts,
  ) {}

  /** Counted before the transaction: an attempt that is rolled back was still an attempt. */
  async start(viewer: Viewer, input: StartTransferInput): Promise<Transfer | null> {
    await this.limits.attempt('interest.account', viewer.accountId);
    return this.done(viewer, 'start', input.id, () => this.starts.start(viewer, input));
  }

  async fromInterest(viewer: Viewer, input: StartFromInterestInput): Promise<Transfer | null> {
    await this.limits.attempt('interest.account', viewer.accountId);
    return this.done(viewer, 'start', input.id, () => this.starts.fromInterest(viewer, input));
  }

  done(viewer: Viewer, verb: string, id: string, work: () => Promise<unknown>): Promise<Transfer | null> {
    return this.door.transaction(viewer, `transfer.${verb}`, async () => {
      await work();
      return this.view.atPortal(viewer, id);
    });
  }
}

/** What the parts of the plan are done with. */
@Injectable()
export class TransferWork {
  constructor(
    readonly conversations: TransferConversations,
    readonly agreements: TransferAgreements,
    readonly plans: TransferPlans,
    readonly milestones: TransferMilestones,
    readonly ownPractices: TransferOwnPractices,
  ) {}
}
