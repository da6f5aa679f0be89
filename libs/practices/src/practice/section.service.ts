import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { canonical, type Filled } from '../sheet/body.rules.js';
import { bodyGiven } from '../sheet/body-input.rules.js';
import { sheetProblems } from '../sheet/problems.rules.js';
import { TemplateQueries } from '../template/template.queries.js';
import type { SheetTemplateSection } from '../template/template.types.js';
import { practiceErrors, sheetRefusal } from './practice.errors.js';
import type { SaveSectionInput } from './practice.inputs.js';
import { PracticeLock, type LockedPractice } from './practice.lock.js';
import { isOpen } from './practice.rules.js';
import { References } from './references.js';
import { SectionStore } from './section.store.js';

const STORED = {
  name: 'practice_section_stored',
  text: 'select body, revision from practice_section where practice_id = $1 and section_key = $2',
};

@Injectable()
export class SectionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly references: References,
    private readonly template: TemplateQueries,
    private readonly store: SectionStore,
  ) {}

  /**
   * Saves one section over the revision the person read.
   * @throws DomainError PRACTICE_SECTION_STALE when someone saved in between: nothing is overwritten
   */
  save(viewer: Viewer, input: SaveSectionInput): Promise<void> {
    return this.lock.transaction(viewer, 'practice.save', async () => {
      const practice = await this.lock.ofTeam(viewer, input.practiceId);
      const plan = (await this.template.sections(practice.templateNumber)).find(({ key }) => key === input.section);
      if (!plan) throw practiceErrors.PRACTICE_SECTION_UNKNOWN({}, 'input.section');
      const filled = await this.filled(plan, input);
      const stored = await this.db.one<{ body: unknown; revision: number }>({ ...STORED, values: [practice.id, plan.key] });
      const revision = stored?.revision ?? 0;
      // The reply of this very save was lost and the person's device asked again: it is done already.
      if (revision === input.revision + 1 && canonical(stored?.body) === canonical(filled.body)) return;
      if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
      if (revision !== input.revision) throw practiceErrors.PRACTICE_SECTION_STALE({ revision });
      await this.check(plan, filled, practice);
      const saving = { practiceId: practice.id, key: plan.key, accountId: viewer.accountId, at: this.clock.now() };
      await this.store.write({ ...saving, revision: revision + 1 }, filled);
    });
  }

  private async filled(plan: SheetTemplateSection, input: SaveSectionInput): Promise<Filled> {
    const filled = bodyGiven(plan.kind, input);
    if (!filled) throw practiceErrors.PRACTICE_SECTION_MISMATCH({}, 'input');
    if (filled.kind !== 'TEAM') return filled;
    return { kind: 'TEAM', body: { team: await this.references.withRealNames(filled.body.team) } };
  }

  private async check(plan: SheetTemplateSection, filled: Filled, practice: LockedPractice): Promise<void> {
    const settings = await this.template.settings();
    const limits = { ...settings, limit: plan.limit, today: limaDate(this.clock.now()) };
    const own = sheetProblems(filled, limits);
    const problems = own.length > 0 ? own : await this.references.problems(filled, practice, settings);
    if (problems.length > 0) throw sheetRefusal(problems);
  }
}
