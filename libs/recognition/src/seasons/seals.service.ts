import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import {
  addendumStatement, deskSeasonsStatement, freezeIgedsStatement, freezeStatement, lockSeasonStatement, sealIgedsStatement, sealOfStatement, sealStatement,
  sealedIgedTextStatement, sealedTextStatement, withoutLimitStatement,
} from './seal.queries.js';
import type { DeskSeason, SeasonAddendum, SeasonSeal } from './seal.types.js';
import { seasonErrors } from './season.errors.js';
import { Seasons } from './seasons.service.js';

export type SealedIgedFile = { text: string; hash: string; minMembers: number; activeDefinition: string; belowMinimum: number };

type WireAddenda = { addenda: { text: string; publishedAt: string }[] };
type Wire<T extends { addenda: SeasonAddendum[] }> = Omit<T, 'addenda'> & WireAddenda;

const dated = <T extends { addenda: SeasonAddendum[] }>(row: Wire<T>): T =>
  ({ ...row, addenda: row.addenda.map(({ text, publishedAt }) => ({ text, publishedAt: new Date(publishedAt) })) }) as T;

/** Closes a season for good: its ranking is copied and hashed in one transaction, and only an addendum speaks after. */
@Injectable()
export class Seals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly seasons: Seasons,
  ) {}

  async desk(): Promise<DeskSeason[]> {
    return (await this.db.rows<Wire<DeskSeason>>(deskSeasonsStatement(this.seasons.today()))).map((row) => dated<DeskSeason>(row));
  }

  /** @throws DomainError SEASON_NOT_FOUND, SEASON_CLOSED, SEASON_STILL_RUNNING */
  close(season: string, authorId: string): Promise<DeskSeason[]> {
    return this.db.transaction(async () => {
      const found = await this.db.one<{ endsOn: string; closed: boolean }>(lockSeasonStatement(season));
      if (!found) throw seasonErrors.SEASON_NOT_FOUND({ season }, 'season');
      if (found.closed) throw seasonErrors.SEASON_CLOSED({ season });
      if (found.endsOn >= this.seasons.today()) throw seasonErrors.SEASON_STILL_RUNNING({ season });
      await this.db.rows(withoutLimitStatement);
      await this.db.rows(freezeStatement(season));
      // The Iged first: once the season is sealed the database takes no more places of it.
      const igeds = await this.sealIgeds(season);
      const seal = await this.db.one<{ hash: string; rows: number }>(sealStatement(season, this.clock.now().toISOString(), authorId));
      await this.auditor.record({ actor: authorId, action: 'season.close', target: season, detail: { ...seal, igeds } });
      return this.desk();
    });
  }

  private async sealIgeds(season: string): Promise<{ hash: string; rows: number } | null> {
    const frozen = await this.db.one<{ rows: number; below: number }>(freezeIgedsStatement(season));
    return this.db.one(sealIgedsStatement(season, frozen?.rows ?? 0, frozen?.below ?? 0));
  }

  /** @throws DomainError SEASON_NOT_SEALED */
  async addAddendum(season: string, text: string, authorId: string): Promise<DeskSeason[]> {
    const id = randomUUID();
    const added = await this.db.one(addendumStatement(id, season, text, authorId, this.clock.now().toISOString()));
    if (!added) throw seasonErrors.SEASON_NOT_SEALED({ season }, 'input.season');
    await this.auditor.record({ actor: authorId, action: 'season.addendum', target: season, detail: { id } });
    return this.desk();
  }

  /** null while the season is open. */
  async of(season: string): Promise<SeasonSeal | null> {
    const row = await this.db.one<Wire<SeasonSeal>>(sealOfStatement(season));
    return row && dated<SeasonSeal>(row);
  }

  /** The public file, whose SHA-256 is the hash of the seal; null while the season is open. */
  async file(season: string): Promise<string | null> {
    return (await this.db.one<{ text: string }>(sealedTextStatement(season)))?.text ?? null;
  }

  /** The same for the ranking of Iged; null too for a season sealed without it. */
  async igedFile(season: string): Promise<SealedIgedFile | null> {
    return this.db.one<SealedIgedFile>(sealedIgedTextStatement(season));
  }
}
