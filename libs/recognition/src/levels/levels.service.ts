import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import { FACT_KINDS } from '../facts/fact.types.js';
import { Seasons } from '../seasons/seasons.service.js';
import { levelsProblem } from './level-change.rules.js';
import { levelErrors } from './level.errors.js';
import type { LevelsInput } from './level.inputs.js';
import {
  holdSeasonsStatement, levelsPreviewStatement, levelVersionsStatement, newLevelsStatement, type NewLevel,
} from './level.queries.js';
import type { DeskLevelsPreview, DeskLevelVersion, MemberLevel } from './level.types.js';

/** What the levels of a season ask. A change is a new version for the seasons that are open; closed ones keep theirs. */
@Injectable()
export class Levels {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly seasons: Seasons,
  ) {}

  versions(): Promise<DeskLevelVersion[]> {
    return this.db.rows<DeskLevelVersion>(levelVersionsStatement);
  }

  async inForce(): Promise<MemberLevel[]> {
    return (await this.versions()).find(({ inForce }) => inForce)?.levels ?? [];
  }

  /** @throws DomainError whatever `levelsProblem` finds */
  async preview(input: LevelsInput): Promise<DeskLevelsPreview> {
    const preview = await this.db.one<DeskLevelsPreview>(levelsPreviewStatement(checked(input), this.seasons.today()));
    if (!preview) throw new Error('The preview is one row');
    return preview;
  }

  /** @throws DomainError LEVELS_CHANGED_MEANWHILE and whatever `levelsProblem` finds */
  async change(input: LevelsInput, authorId: string): Promise<DeskLevelVersion[]> {
    const levels = checked(input);
    await this.db.rows(holdSeasonsStatement);
    const at = this.clock.now().toISOString();
    const made = await this.db.one<{ version: number }>(newLevelsStatement(input.basedOn + 1, levels, input.reason, authorId, at));
    if (!made) throw levelErrors.LEVELS_CHANGED_MEANWHILE({});
    const detail = { levels, reason: input.reason };
    await this.auditor.record({ actor: authorId, action: 'levels.change', target: String(made.version), detail });
    // Some insignias ask for a level: who reaches it by this change has earned them.
    await this.db.addJob('insignias.sweep', { after: null }, { key: 'insignias.sweep' });
    return this.versions();
  }
}

function checked({ levels }: LevelsInput): NewLevel[] {
  const problem = levelsProblem(levels, FACT_KINDS);
  if (problem) throw levelErrors[problem.code]({}, problem.field);
  return levels.map((level, at) => ({ ...level, position: at + 1 }));
}
