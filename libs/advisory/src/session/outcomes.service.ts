import { Injectable } from '@nestjs/common';
import { Contributions } from '@lib/allies';
import { limaDate } from '@lib/kernel';
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
    private readonly contributions: Contributions,
  ) {}

  async held(session: LockedSession, memberIds: readonly string[]): Promise<void> {
    const { id, code, topic, practiceId, ownPractice, startsAt } = session;
    const detail = { title: `Asesoría ${code}: ${topic}`, link: `/asesorias/${id}` };
    await this.facts.recordAll(
      memberIds.map((memberId) => ({ kind: 'advisory.attended', source: `advisory:${id}`, memberId, detail })),
    );
    await this.contributed(session);
    if (!practiceId || !ownPractice || !startsAt) return;
    const label = `Asesoría ${code}`;
    await this.routeFacts.record({ practiceId, kind: 'ADVISORY_HELD', source: `advisory:${id}`, label, occurredAt: startsAt });
  }

  /** Of the allies that its expert comes from. The directory is public: neither the topic nor the team is told. */
  private async contributed({ id, code, expertId, startsAt }: LockedSession): Promise<void> {
    if (!expertId || !startsAt) return;
    const what = 'Una persona experta del aliado atendió la asesoría.';
    const told = { kind: 'ADVISORY', source: `advisory:${id}`, title: `Asesoría ${code}`, link: '', what, on: limaDate(startsAt) } as const;
    await this.contributions.recordOfExpert(expertId, told);
  }

  /** Also in the practice of the team, where it is followed up. */
  async committed(viewer: Viewer, { id, code, practiceId, ownPractice }: LockedSession, commitment: Commitment): Promise<void> {
    if (!practiceId || !ownPractice) return;
    const origin = { kind: 'advisory', id, label: `Asesoría ${code}` };
    await this.commitments.add({ ...commitment, practiceId, origin }, viewer.accountId);
  }
}
