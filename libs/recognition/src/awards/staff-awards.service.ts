import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { seasonErrors } from '../seasons/season.errors.js';
import { Seasons } from '../seasons/seasons.service.js';
import { awardErrors } from './staff-award.errors.js';
import type { StaffAwardDecisionInput, StaffAwardInput, StaffAwardsArgs } from './staff-award.inputs.js';
import {
  awardsStatement, awardStatement, decideStatement, lockAwardStatement, payAwardStatement, proposeStatement, receiverStatement,
} from './staff-award.queries.js';
import type { StaffAward, StaffAwardPage } from './staff-award.types.js';

type Locked = { memberId: string; igedCode: string | null; points: number; proposedBy: string; decided: boolean };

/** What no rule pays: one person proposes it with a reason, another decides, and the ledger keeps both. */
@Injectable()
export class StaffAwards {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly seasons: Seasons,
  ) {}

  async list({ waiting, first, after }: StaffAwardsArgs, viewer: Viewer): Promise<StaffAwardPage> {
    const asked = { viewerId: viewer.accountId, waiting: waiting ?? false, first, after: after ? lastSeen(after) : null };
    const rows = await this.db.rows<StaffAward>(awardsStatement(asked));
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > first && last ? encodeCursor([last.proposedAt.toISOString(), last.id]) : null };
  }

  /** @throws DomainError AWARD_WITHOUT_POINTS, AWARD_MEMBER_UNKNOWN, AWARD_OWN_INSTITUTION */
  async propose({ memberId, points, title, reason }: StaffAwardInput, viewer: Viewer): Promise<StaffAward> {
    if (points === 0) throw awardErrors.AWARD_WITHOUT_POINTS({}, 'input.points');
    const receiver = await this.db.one<{ igedCode: string | null }>(receiverStatement(memberId));
    if (!receiver) throw awardErrors.AWARD_MEMBER_UNKNOWN({}, 'input.memberId');
    refuseOwn(memberId, receiver.igedCode, viewer);
    const id = randomUUID();
    await this.db.rows(proposeStatement(id, memberId, points, title, reason, viewer.accountId, this.clock.now().toISOString()));
    await this.auditor.record({ actor: viewer.accountId, action: 'award.propose', target: id, detail: { memberId, points, reason } });
    return this.get(id, viewer);
  }

  /** @throws DomainError AWARD_NOT_FOUND, AWARD_ALREADY_DECIDED, AWARD_NEEDS_ANOTHER_PERSON, AWARD_OWN_INSTITUTION, SEASON_CLOSED */
  async decide({ awardId, approved, note }: StaffAwardDecisionInput, viewer: Viewer): Promise<StaffAward> {
    const award = await this.db.one<Locked>(lockAwardStatement(awardId));
    if (!award) throw awardErrors.AWARD_NOT_FOUND({ awardId });
    if (award.decided) throw awardErrors.AWARD_ALREADY_DECIDED({ awardId });
    if (award.proposedBy === viewer.accountId) throw awardErrors.AWARD_NEEDS_ANOTHER_PERSON({ awardId });
    refuseOwn(award.memberId, award.igedCode, viewer);
    const at = this.clock.now().toISOString();
    await this.db.rows(decideStatement(awardId, approved, note || null, viewer.accountId, at));
    if (approved) await this.pay(awardId, at);
    if (approved) await this.db.addJob('insignias.evaluate', { memberIds: [award.memberId] });
    const action = approved ? 'award.approve' : 'award.reject';
    await this.auditor.record({ actor: viewer.accountId, action, target: awardId, detail: { memberId: award.memberId, points: award.points } });
    return this.get(awardId, viewer);
  }

  private async pay(awardId: string, at: string): Promise<void> {
    await this.seasons.open();
    const total = await this.db.one(payAwardStatement(awardId, at, this.seasons.today()));
    if (!total) throw seasonErrors.SEASON_CLOSED({});
  }

  private async get(awardId: string, viewer: Viewer): Promise<StaffAward> {
    const award = await this.db.one<StaffAward>(awardStatement(viewer.accountId, awardId));
    if (!award) throw awardErrors.AWARD_NOT_FOUND({ awardId });
    return award;
  }
}

function refuseOwn(memberId: string, igedCode: string | null, viewer: Viewer): void {
  const own = memberId === viewer.accountId || (igedCode !== null && igedCode === viewer.igedCode);
  if (own) throw awardErrors.AWARD_OWN_INSTITUTION({ memberId });
}

function lastSeen(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
