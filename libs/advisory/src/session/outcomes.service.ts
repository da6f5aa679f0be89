import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import { Commitments, RouteFacts } from '@lib/practices';
import { Facts } from '@lib/recognition';
import type { LockedSession } from './session.store.js';

type Commitment = { id: string; text: string; ownerId: string | null; ownerName: string; dueOn: string };

/** What a session states to the floors below: the points of who came, the route and the commitments of the practice. */
@Injectable()
export class AdvisoryOutcomes {
  constructor(
    private readonly facts: Facts,
    private readonly routeFacts: RouteFacts,
    private readonly commitments: Commitments,
  ) {}

  async held({ id, code, topic, practiceId, ownPractice, startsAt }: LockedSession, memberIds: readonly string[]): Promise<void> {
    const detail = { title: `Asesoría ${code}: ${topic}`, link: `/asesorias/${id}` };
    await this.facts.recordAll(
      memberIds.map((memberId) => ({ kind: 'advisory.attended', source: `advisory:${id}`, memberId, detail })),
    );
    if (!practiceId || !ownPractice || !startsAt) return;
    const label = `Asesoría ${code}`;
    await this.routeFacts.record({ practiceId, kind: 'ADVISORY_HELD', source: `advisory:${id}`, label, occurredAt: startsAt });
  }

  /** Also in the practice of the team, where it is followed up. */
  async committed(viewer: Viewer, { id, code, practiceId, ownPractice }: LockedSession, commitment: Commitment): Promise<void> {
    if (!practiceId || !ownPractice) return;
    const origin = { kind: 'advisory', id, label: `Asesoría ${code}` };
    await this.commitments.add({ ...commitment, practiceId, origin }, viewer.accountId);
  }
}
