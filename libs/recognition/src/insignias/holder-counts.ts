import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';

const KEPT_MS = 60_000;

const COUNT = {
  name: 'recognition_insignia_holders',
  text: `select insignia_id as id, grade, count(*)::int as holders from insignia_award where revoked_at is null group by 1, 2`,
};

const keyOf = (id: string, grade: number): string => `${id}:${grade}`;

/** How many hold each grade, counted at most once a minute: the gallery is public and the awards may be millions. */
@Injectable()
export class HolderCounts {
  private kept: { until: number; counts: Promise<ReadonlyMap<string, number>> } | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** After a change of the catalogue, by this process at once and by others within the minute. */
  forget(): void {
    this.kept = null;
  }

  /** Answers by insignia and grade. */
  async now(): Promise<(id: string, grade: number) => number> {
    const at = this.clock.now().getTime();
    if (!this.kept || this.kept.until <= at) this.kept = { until: at + KEPT_MS, counts: this.count() };
    const counts = await this.kept.counts;
    return (id, grade) => counts.get(keyOf(id, grade)) ?? 0;
  }

  private async count(): Promise<ReadonlyMap<string, number>> {
    try {
      const rows = await this.db.rows<{ id: string; grade: number; holders: number }>(COUNT);
      return new Map(rows.map(({ id, grade, holders }) => [keyOf(id, grade), holders]));
    } catch (error) {
      this.kept = null;
      throw error;
    }
  }
}
