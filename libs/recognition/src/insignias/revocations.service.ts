import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { criterionText } from './criterion.rules.js';
import type { DeskInsigniaAward, DeskInsigniaAwardPage } from './desk-insignia.types.js';
import { insigniaErrors } from './insignia.errors.js';
import type { InsigniaAwardsArgs } from './insignia.inputs.js';
import { awardToRevokeStatement, awardsStatement, revokeStatement, type DeskAwardRow } from './revocations.queries.js';

/** Staff look at what was given, and take back what should not stand, with a reason that anyone can read. */
@Injectable()
export class Revocations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async awards({ search, doubtful, first, after }: InsigniaAwardsArgs): Promise<DeskInsigniaAwardPage> {
    const seen = after ? cursorOf(after) : null;
    const rows = await this.db.rows<DeskAwardRow>(
      awardsStatement({ search: search || null, doubtful: doubtful ?? false, first, after: seen }),
    );
    const items = rows.slice(0, first).map(awardOf);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > first && last ? encodeCursor([last.awardedAt.toISOString(), last.id]) : null };
  }

  /** @throws DomainError INSIGNIA_NOT_FOUND, INSIGNIA_ALREADY_REVOKED, OWN_INSTITUTION */
  async revoke(awardId: string, reason: string, viewer: Viewer): Promise<DeskInsigniaAward> {
    const row = await this.db.one<DeskAwardRow>(awardToRevokeStatement(awardId));
    if (!row) throw insigniaErrors.INSIGNIA_NOT_FOUND({}, 'input.awardId');
    const own = row.memberId === viewer.accountId || (row.igedCode !== null && row.igedCode === viewer.igedCode);
    if (own) throw insigniaErrors.OWN_INSTITUTION({ awardId });
    if (row.revokedAt) throw insigniaErrors.INSIGNIA_ALREADY_REVOKED({ awardId });
    const at = this.clock.now();
    await this.db.rows(revokeStatement(awardId, at.toISOString(), viewer.accountId, reason));
    const detail = { insignia: row.insigniaId, grade: row.grade, member: row.memberId, reason };
    await this.auditor.record({ actor: viewer.accountId, action: 'insignia.revoke', target: awardId, detail });
    await this.db.addJob('insignia.revoked', { awardId }, { key: `insignia.revoked:${awardId}` });
    return awardOf({ ...row, revokedAt: at, revokedReason: reason });
  }
}

function awardOf({ igedCode: _, criterion, ...award }: DeskAwardRow): DeskInsigniaAward {
  return { ...award, criterion: criterionText(criterion) };
}

function cursorOf(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
