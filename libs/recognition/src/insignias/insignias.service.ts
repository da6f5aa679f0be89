import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Credentials } from './credentials/credentials.service.js';
import { criterionText, progressOf, type Deeds } from './criterion.rules.js';
import { deedsOf } from './deeds.rules.js';
import { HolderCounts } from './holder-counts.js';
import { insigniaErrors } from './insignia.errors.js';
import {
  catalogueStatement,
  detailStatement,
  hideStatement,
  mineStatement,
  proofStatement,
  showStatement,
  type CatalogueRow,
  type DetailRow,
  type MineRow,
  type ProofRow,
} from './insignia.queries.js';
import { InsigniaStanding, type Insignia, type InsigniaDetail, type InsigniaProof } from './insignia.types.js';
import type { InsigniaProgress, MyInsignia } from './my-insignia.types.js';

@Injectable()
export class Insignias {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly credentials: Credentials,
    private readonly holders: HolderCounts,
  ) {}

  async catalogue(): Promise<Insignia[]> {
    const holders = await this.holders.now();
    return (await this.db.rows<{ insignia: CatalogueRow }>(catalogueStatement)).map(({ insignia }) =>
      insigniaOf(insignia, holders),
    );
  }

  /** null: there is no such insignia. */
  async detail(id: string): Promise<InsigniaDetail | null> {
    const row = await this.db.one<DetailRow>(detailStatement(id));
    if (!row) return null;
    const holders = row.holders.map((holder) => ({ ...holder, awardedAt: new Date(holder.awardedAt) }));
    return { insignia: insigniaOf(row.insignia, await this.holders.now()), holders };
  }

  /**
   * What anyone may check, with the signature checked now. Of what its owner does not show, a stranger who holds the signed credential reads
   * what it is and whether it stands, never whose; what was never signed is not there.
   */
  async proof(awardId: string, viewerId: string | null): Promise<InsigniaProof | null> {
    const credential = (await this.credentials.of(awardId, viewerId)) ?? (await this.credentials.handedOut(awardId));
    const row = credential && (await this.db.one<ProofRow>(proofStatement(awardId, viewerId)));
    if (!row) return null;
    const { did, name } = this.credentials.issuer;
    return {
      ...row,
      criterion: criterionText(row.criterion),
      standing: row.revokedAt ? InsigniaStanding.REVOKED : InsigniaStanding.STANDS,
      shown: credential.award.shown,
      signatureValid: await this.credentials.isOurs(credential),
      issuerName: name,
      issuerDid: did,
    };
  }

  async mine(memberId: string): Promise<MyInsignia[]> {
    const row = await this.db.one<MineRow>(mineStatement(memberId));
    if (!row) return [];
    const holders = await this.holders.now();
    const deeds = deedsOf(row.facts, row.seasons, row.levels);
    return row.insignias.map(({ insignia, awards, shown }) => ({
      insignia: insigniaOf(insignia, holders),
      awards: awards.map(({ criterion, ...award }) => ({
        ...award,
        criterion: criterionText(criterion),
        awardedAt: new Date(award.awardedAt),
        revokedAt: momentOf(award.revokedAt),
      })),
      next: nextOf(insignia, awards, deeds),
      shown,
    }));
  }

  /** @throws DomainError INSIGNIA_NOT_WON. Shown again, or hidden again: no effect. */
  async show(memberId: string, insigniaId: string, shown: boolean): Promise<boolean> {
    if (!shown) {
      await this.db.rows(hideStatement(memberId, insigniaId));
      return false;
    }
    const answer = await this.db.one<{ won: boolean }>(showStatement(memberId, insigniaId, this.clock.now().toISOString()));
    if (!answer?.won) throw insigniaErrors.INSIGNIA_NOT_WON({}, 'id');
    return true;
  }
}

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

type Holders = (id: string, grade: number) => number;

function insigniaOf({ grades, ...insignia }: CatalogueRow, holders: Holders): Insignia {
  const told = grades.map(({ grade, criterion }) => ({
    grade,
    criterion: criterionText(criterion),
    holders: holders(insignia.id, grade),
  }));
  return { ...insignia, grades: told };
}

/** The lowest grade that was never given, revoked ones included: those do not come back. None of what is no longer in use. */
function nextOf({ grades, inUse }: CatalogueRow, awards: readonly { grade: number }[], deeds: Deeds): InsigniaProgress | null {
  const next = inUse && grades.find(({ grade }) => !awards.some((award) => award.grade === grade));
  return next ? { grade: next.grade, needs: progressOf(next.criterion, deeds) } : null;
}
