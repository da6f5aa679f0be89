import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import { FACT_KINDS } from '../facts/fact.types.js';
import { Seasons } from '../seasons/seasons.service.js';
import { Points } from './points.service.js';
import type { DeskPointsRule } from './points.types.js';
import { ruleErrors } from './rule-change.errors.js';
import type { PointsRuleChangeInput } from './rule-change.inputs.js';
import { newVersionStatement, newestVersionStatement, previewStatement } from './rule-change.queries.js';
import { problemOf } from './rule-change.rules.js';
import type { DeskRulePreview } from './rule-change.types.js';

/** Changes what things are worth from a coming day on. What was earned keeps the version that paid it. */
@Injectable()
export class RuleEditor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly seasons: Seasons,
    private readonly points: Points,
  ) {}

  /** @throws DomainError RULE_UNKNOWN and whatever `problemOf` finds */
  async preview(change: PointsRuleChangeInput): Promise<DeskRulePreview> {
    this.check(change);
    const preview = await this.db.one<DeskRulePreview>(previewStatement(change, this.seasons.today()));
    if (!preview) throw new Error('The preview is one row');
    return preview;
  }

  /** @throws DomainError RULE_UNKNOWN, RULE_CHANGED_MEANWHILE and whatever `problemOf` finds */
  async change(change: PointsRuleChangeInput, authorId: string): Promise<DeskPointsRule[]> {
    this.check(change);
    const { kind, basedOn, ...detail } = change;
    const newest = await this.db.one<{ version: number }>(newestVersionStatement(kind));
    if (!newest) throw ruleErrors.RULE_UNKNOWN({ kind }, 'input.kind');
    if (newest.version !== basedOn) throw ruleErrors.RULE_CHANGED_MEANWHILE({ kind });
    const made = await this.db.one<{ version: number }>(newVersionStatement(change, authorId, this.clock.now().toISOString()));
    await this.auditor.record({ actor: authorId, action: 'points_rule.change', target: kind, detail: { ...detail, version: made?.version } });
    return this.points.ruleHistory();
  }

  private check({ kind, points, dailyCap, enabled, validFrom, validTo }: PointsRuleChangeInput): void {
    if (!FACT_KINDS.some((known) => known === kind)) throw ruleErrors.RULE_UNKNOWN({ kind }, 'input.kind');
    const change = { points, dailyCap: dailyCap ?? null, enabled, validFrom, validTo: validTo ?? null };
    const problem = problemOf(change, this.seasons.today());
    if (problem) throw ruleErrors[problem.code]({}, problem.field);
  }
}
