import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import { TransferAgreements } from './agreements.service.js';
import { TransferResults } from './results.service.js';
import { TransferStarts } from './starts.service.js';
import { TransferDoor } from './transfer-door.js';
import { TransferView } from './transfer-view.queries.js';
import type { DeskStartTransferInput, JudgeTransferInput, SignAgreementInput, StopTransferInput } from './transfer.inputs.js';
import type { DeskTransfer } from './transfer.types.js';

/** Each verb of the desk in one transaction with the picture it leaves. */
@Injectable()
export class DeskVerbs {
  constructor(
    private readonly door: TransferDoor,
    private readonly view: TransferView,
    private readonly starts: TransferStarts,
    private readonly agreements: TransferAgreements,
    private readonly results: TransferResults,
  ) {}

  start(viewer: Viewer, input: DeskStartTransferInput): Promise<DeskTransfer | null> {
    return this.done(viewer, 'start', input.id, () => this.starts.atDesk(viewer, input));
  }

  sign(viewer: Viewer, input: SignAgreementInput): Promise<DeskTransfer | null> {
    return this.done(viewer, 'sign', input.id, () => this.agreements.sign(viewer, input));
  }

  verify(viewer: Viewer, input: JudgeTransferInput): Promise<DeskTransfer | null> {
    return this.done(viewer, 'verify', input.id, () => this.results.verify(viewer, input));
  }

  giveBack(viewer: Viewer, input: JudgeTransferInput): Promise<DeskTransfer | null> {
    return this.done(viewer, 'return', input.id, () => this.results.giveBack(viewer, input));
  }

  stop(viewer: Viewer, input: StopTransferInput): Promise<DeskTransfer | null> {
    return this.done(viewer, 'stop', input.id, () => this.results.stop(viewer, input));
  }

  private done(viewer: Viewer, verb: string, id: string, work: () => Promise<void>): Promise<DeskTransfer | null> {
    return this.door.transaction(viewer, `transfer.${verb}`, async () => {
      await work();
      return this.view.atDesk(viewer, id);
    });
  }
}
