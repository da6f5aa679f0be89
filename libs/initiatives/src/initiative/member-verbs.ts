import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import type { Viewer } from '@lib/platform';
import { InitiativePhotos } from '../photo/photos.service.js';
import { InitiativeDoor } from './initiative-door.js';
import type { InitiativePhotoInput, ShareInitiativeInput, TurnInitiativeInput, WithdrawInitiativeInput } from './initiative.inputs.js';
import type { Initiative, MyInitiative } from './initiative.types.js';
import { Initiatives } from './initiatives.service.js';
import { InitiativeView } from './initiative-view.queries.js';
import { Turnings } from './turnings.service.js';

/** Each verb of a member in one transaction with the picture it leaves. */
@Injectable()
export class MemberVerbs {
  constructor(
    private readonly door: InitiativeDoor,
    private readonly view: InitiativeView,
    private readonly initiatives: Initiatives,
    private readonly photos: InitiativePhotos,
    private readonly turnings: Turnings,
    private readonly limits: Limits,
  ) {}

  async share(viewer: Viewer, input: ShareInitiativeInput): Promise<Initiative | null> {
    await this.limits.attempt('initiative.account', viewer.accountId);
    return this.page(viewer, 'initiative.share', input.id, () => this.initiatives.share(viewer, input));
  }

  edit(viewer: Viewer, input: ShareInitiativeInput): Promise<Initiative | null> {
    return this.page(viewer, 'initiative.edit', input.id, () => this.initiatives.edit(viewer, input));
  }

  tellPhoto(viewer: Viewer, input: InitiativePhotoInput): Promise<MyInitiative | null> {
    return this.done(viewer, 'initiative.photo', input.initiativeId, () => this.photos.tell(viewer, input));
  }

  removePhoto(viewer: Viewer, id: string): Promise<MyInitiative | null> {
    return this.done(viewer, 'initiative.photo.remove', id, () => this.photos.remove(viewer, id));
  }

  goOn(viewer: Viewer, id: string): Promise<MyInitiative | null> {
    return this.done(viewer, 'initiative.continue', id, () => this.initiatives.goOn(viewer, id));
  }

  withdraw(viewer: Viewer, input: WithdrawInitiativeInput): Promise<MyInitiative | null> {
    return this.done(viewer, 'initiative.withdraw', input.id, () => this.initiatives.withdraw(viewer, input));
  }

  turn(viewer: Viewer, input: TurnInitiativeInput): Promise<MyInitiative | null> {
    return this.done(viewer, 'initiative.turn', input.id, () => this.turnings.turn(viewer, input));
  }

  private page(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<Initiative | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.view.one(viewer, id);
    });
  }

  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<MyInitiative | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.view.mine(viewer, id);
    });
  }
}
