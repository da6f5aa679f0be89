import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import type { LockedPractice } from '../practice/practice.lock.js';
import type { TeamEntry } from '../sheet/body.rules.js';
import { handoverErrors } from './handover.errors.js';
import type { DecideHandoverInput } from './handover.inputs.js';
import { HandoverMoves } from './handover-moves.js';
import { HandoverStore, type StoredHandover } from './handover.store.js';

/** Staff confirm or refuse with a reason, never in their own institution; both teams are told, and what was stays written. */
@Injectable()
export class HandoverDecisions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly store: HandoverStore,
    private readonly moves: HandoverMoves,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError HANDOVER_NOT_FOUND, HANDOVER_DECIDED, OWN_INSTITUTION; when accepting, HANDOVER_* if the person may no longer have it */
  decide(viewer: Viewer, { id, accept, reason }: DecideHandoverInput): Promise<void> {
    return this.db.transaction(async () => {
      const asked = await this.store.one(id);
      if (!asked) throw handoverErrors.HANDOVER_NOT_FOUND();
      const practice = await this.moves.hold(asked.practiceId);
      await this.conflicts.assertNone(viewer, asked.practiceId);
      if ((await this.store.lock(id))?.state !== 'PENDING') throw handoverErrors.HANDOVER_DECIDED();
      const before = await this.before(practice);
      if (accept) await this.moves.take(viewer, practice, asked.askedBy, randomUUID());
      await this.store.settle(id, accept ? 'ACCEPTED' : 'REFUSED', viewer.accountId, this.clock.now(), reason, before);
      await this.db.addJob('handover.decided', { handoverId: id });
      await this.audit(viewer, asked, accept, reason);
    });
  }

  private async before({ id, authorId, memberIds }: LockedPractice): Promise<{ members: string[]; team: TeamEntry[] }> {
    return { members: [...new Set([authorId, ...memberIds])], team: (await this.store.team(id)).team };
  }

  private async audit(viewer: Viewer, asked: StoredHandover, accept: boolean, reason: string): Promise<void> {
    const action = accept ? 'handover.accept' : 'handover.refuse';
    await this.auditor.record({
      actor: viewer.accountId,
      action,
      target: asked.practiceId,
      detail: { askedBy: asked.askedBy, reason },
    });
  }
}
