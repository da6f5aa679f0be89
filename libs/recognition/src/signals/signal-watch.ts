import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { FIRST_LIMITS } from './signal.data.js';
import { findSignals, sinceClosed, type Found, type Mark, type SignalLimits } from './signal.rules.js';
import { lastClosedStatement, limitsStatement, marksStatement, newLimitsStatement, tellStatement, type LimitsRow } from './watch.queries.js';

const DAY_MS = 86_400_000;

/** Looks at what surrounds a person and tells staff of patterns. It takes no point from anybody. */
@Injectable()
@ReferenceData(55)
export class SignalWatch implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async loadReferenceData(): Promise<void> {
    const there = await this.db.one<LimitsRow>(limitsStatement);
    if (!there) await this.db.rows(newLimitsStatement(FIRST_LIMITS, null, null, this.clock.now().toISOString()));
  }

  @JobHandler('signals.watch')
  async watch({ memberId }: { memberId: string }): Promise<void> {
    await this.db.transaction(async () => {
      const limits = await this.db.one<LimitsRow>(limitsStatement);
      if (!limits) return;
      const now = this.clock.now();
      const since = new Date(now.getTime() - limits.windowDays * DAY_MS).toISOString();
      const step = Math.min(limits.eachWay, limits.circleMarks);
      const marks = await this.db.rows<Mark>(marksStatement(memberId, since, step));
      const found = findSignals(inOrder(marks), limits).filter((one) => isWhole(one, memberId));
      for (const one of await this.notYetClosed(found, limits)) await this.db.rows(tellStatement(one, limits.version, now.toISOString()));
    });
  }

  private async notYetClosed(found: Found[], limits: SignalLimits): Promise<Found[]> {
    if (found.length === 0) return [];
    const rows = await this.db.rows<{ signature: string; at: string }>(lastClosedStatement(found.map(({ signature }) => signature)));
    const closed = new Map(rows.map(({ signature, at }) => [signature, at]));
    return found.flatMap((one) => {
      const at = closed.get(one.signature);
      const rest = at === undefined ? one : sinceClosed(one, at, limits);
      return rest ? [rest] : [];
    });
  }
}

/** Around one person, a burst of another or the team of another are seen in part only: their own look sees them whole. */
function isWhole({ kind, signature, marks }: Found, memberId: string): boolean {
  if (kind === 'BURST') return signature.startsWith(`BURST:${memberId}`);
  return kind !== 'TEAM' || marks.some(({ giverId }) => giverId === memberId);
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.source.localeCompare(b.source));
}
