import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { FACTS, PUBLISHED_VERSION, routeFacts, type FactsJson } from './facts.queries.js';
import type { KnownFacts } from './route.rules.js';

const STATE = {
  name: 'route_state',
  text: /* sql */ `
    select p.id, p.title, p.slug, p.published_version as version, ${FACTS}
    from practice p ${PUBLISHED_VERSION} where p.id = $1`,
};

export type RouteStanding = {
  id: string;
  title: string;
  slug: string | null;
  version: number | null;
  /** The accounts of its team: who is rewarded. */
  memberIds: string[];
  facts: KnownFacts;
};

/** A practice held for a decision on its route, with what is known of it at that moment. */
@Injectable()
export class HeldOnRoute {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly conflicts: Conflicts,
  ) {}

  /**
   * Whoever comes second finds it already decided.
   * @throws DomainError PRACTICE_NOT_FOUND, also for one never sent; OWN_INSTITUTION
   */
  async open(viewer: Viewer, practiceId: string): Promise<RouteStanding> {
    const practice = await this.lock.find(practiceId);
    if (!practice || !isOnRoute(practice)) throw practiceErrors.PRACTICE_NOT_FOUND();
    await this.conflicts.assertNone(viewer, practiceId);
    // A statement of its own: the one that waited for the row would go on with the facts it had seen before.
    const row = await this.db.one<Omit<RouteStanding, 'facts' | 'memberIds'> & { facts: FactsJson }>({
      ...STATE,
      values: [practiceId],
    });
    if (!row) throw practiceErrors.PRACTICE_NOT_FOUND();
    return { ...row, memberIds: practice.memberIds, facts: routeFacts(row.facts, this.clock.now()) };
  }
}

/** Sent at least once; what was published and is hidden now waits for the decision of moderation. */
function isOnRoute({ publishedVersion, submittedAt, status, edition }: LockedPractice): boolean {
  if (publishedVersion !== null) return true;
  return submittedAt !== null && status !== 'ADMITTED' && edition === 1;
}
