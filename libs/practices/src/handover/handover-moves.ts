import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import type { Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { SectionStore } from '../practice/section.store.js';
import { staysInTeam, teamAfter } from './handover.rules.js';
import { HandoverStore } from './handover.store.js';
import { Handovers } from './handovers.service.js';

/** Gives a practice to its new responsible: the working team changes, the published versions keep the names of their day. */
@Injectable()
export class HandoverMoves {
  constructor(
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly sections: SectionStore,
    private readonly store: HandoverStore,
    private readonly handovers: Handovers,
  ) {}

  async hold(practiceId: string): Promise<LockedPractice> {
    const practice = await this.lock.find(practiceId);
    if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
    return practice;
  }

  /** @param lineId of the newcomer in the team */
  async take(viewer: Viewer, practice: LockedPractice, newcomer: string, lineId: string): Promise<void> {
    await this.handovers.assertMayAsk(newcomer, practice);
    const writer = await this.lock.writer(newcomer);
    if (!writer?.igedCode) throw practiceErrors.PRACTICE_NEEDS_IGED();
    const { team, revision } = await this.store.team(practice.id);
    const people = await this.store.people([practice.authorId, ...practice.memberIds]);
    const line = { id: lineId, memberId: newcomer, name: writer.name, post: writer.post, igedCode: writer.igedCode };
    const body = { team: teamAfter(line, team, people) };
    const saving = {
      practiceId: practice.id,
      key: 'team',
      accountId: viewer.accountId,
      at: this.clock.now(),
      revision: revision + 1,
    };
    await this.sections.write(saving, { kind: 'TEAM', body });
    const author = team.find(({ memberId }) => memberId === practice.authorId);
    if (!author || !staysInTeam(author, people)) await this.store.makeAuthor(practice.id, newcomer);
  }
}
