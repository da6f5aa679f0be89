import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, InputRefusal, type Viewer } from '@lib/platform';
import { templateErrors } from './template.errors.js';
import type { PublishTemplateInput, SaveTemplateInput, UpdateSettingInput } from './template.inputs.js';
import { planned, templateChanges, templateProblems, type PlannedSection } from './template.rules.js';
import { SETTINGS, isSetting } from './setting.seed.js';
import { TemplateStore } from './template.store.js';

/** Where the enabled needs of the route send teams. */
const NEEDED = { name: 'template_needed', text: `select distinct place from route_need where enabled and place <> ''` };
const SETTING = { name: 'setting_update', text: 'update practice_setting set value = $2 where key = $1 returning value' };

/** Staff prepare the next template, look at it, and publish it; what is being written keeps the one it began with. */
@Injectable()
export class TemplateEditor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TemplateStore,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError TEMPLATE_STALE; InputRefusal with a field per problem */
  save(viewer: Viewer, { revision, sections }: SaveTemplateInput): Promise<void> {
    return this.db.transaction(async () => {
      const { published } = await this.held(revision);
      const wanted = planned(
        sections.map((section) => ({ ...section, key: section.key ?? null })),
        published,
      );
      await this.check(wanted, published);
      await this.store.save(revision + 1, wanted, viewer.accountId, this.clock.now());
    });
  }

  /** @throws DomainError TEMPLATE_SAME when nothing would change */
  publish(viewer: Viewer, { revision, note }: PublishTemplateInput): Promise<void> {
    return this.db.transaction(async () => {
      const { draft, published } = await this.held(revision);
      await this.check(draft, published);
      const changes = templateChanges(published, draft);
      if (changes.length === 0) throw templateErrors.TEMPLATE_SAME();
      const number = await this.store.publish(draft, note, viewer.accountId, this.clock.now());
      await this.auditor.record({
        actor: viewer.accountId,
        action: 'template.publish',
        target: String(number),
        detail: { note, changes },
      });
    });
  }

  /** @throws DomainError SETTING_UNKNOWN, SETTING_OUT_OF_RANGE */
  updateSetting(viewer: Viewer, { key, value }: UpdateSettingInput): Promise<void> {
    return this.db.transaction(async () => {
      if (!isSetting(key)) throw templateErrors.SETTING_UNKNOWN();
      const { min, max } = SETTINGS[key];
      if (value < min || value > max) throw templateErrors.SETTING_OUT_OF_RANGE({ min, max }, 'input.value');
      const updated = await this.db.one({ ...SETTING, values: [key, value] });
      if (!updated) throw templateErrors.SETTING_UNKNOWN();
      await this.auditor.record({ actor: viewer.accountId, action: 'setting.change', target: key, detail: { value } });
    });
  }

  private async held(revision: number): Promise<{ draft: PlannedSection[]; published: PlannedSection[] }> {
    await this.store.hold();
    const { revision: stored, ...found } = await this.store.draft();
    if (stored !== revision) throw templateErrors.TEMPLATE_STALE({ revision: stored });
    return found;
  }

  private async check(sections: readonly PlannedSection[], published: readonly PlannedSection[]): Promise<void> {
    const needed = await this.db.rows<{ place: string }>(NEEDED);
    const problems = templateProblems(sections, published, new Set(needed.map(({ place }) => place)));
    if (problems.length > 0) throw new InputRefusal(problems);
  }
}
