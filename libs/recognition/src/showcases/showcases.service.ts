import { Injectable } from '@nestjs/common';
import { Clock, defineErrors } from '@lib/kernel';
import { Database } from '@lib/platform';
import { criterionText } from '../insignias/criterion.rules.js';
import { levelFor } from '../levels/level.rules.js';
import { Seasons } from '../seasons/seasons.service.js';
import { myShowcaseStatement, saveShowcaseStatement, showcaseStatement, type ShowcaseRow } from './showcase.queries.js';
import type { MyShowcase, MyShowcaseInput, Showcase } from './showcase.types.js';

const errors = defineErrors({ SHOWCASE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'Tu cuenta no participa en el reconocimiento de gestoras y gestores.' } });

/** The public page of a member, made only of what she chose. */
@Injectable()
export class Showcases {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
  ) {}

  /** null: there is none, or its owner keeps it closed. */
  async of(memberId: string): Promise<Showcase | null> {
    const row = await this.db.one<ShowcaseRow>(showcaseStatement(memberId, this.seasons.today()));
    if (!row) return null;
    const { showLevel, showPoints, points, kinds, levels, insignias, ...person } = row;
    return {
      ...person,
      points: showPoints ? points : null,
      levelName: showLevel ? (levelFor({ points, kinds }, levels)?.name ?? null) : null,
      insignias: insignias.map(({ criterion, awardedAt, ...one }) => ({ ...one, criterion: criterionText(criterion), awardedAt: new Date(awardedAt) })),
    };
  }

  async mine(memberId: string): Promise<MyShowcase> {
    const mine = await this.db.one<MyShowcase>(myShowcaseStatement(memberId));
    if (!mine) throw errors.SHOWCASE_NOT_FOUND({});
    return mine;
  }

  async save(memberId: string, input: MyShowcaseInput): Promise<MyShowcase> {
    await this.seasons.open();
    await this.db.rows(saveShowcaseStatement(memberId, input, this.clock.now().toISOString()));
    return this.mine(memberId);
  }
}
