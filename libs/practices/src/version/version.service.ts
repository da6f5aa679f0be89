import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import type { BasicsContent } from '../sheet/body.rules.js';
import { SectionStore } from '../practice/section.store.js';
import { sheetColumns, type SheetRow } from '../sheet/sheet.queries.js';
import { TemplateQueries } from '../template/template.queries.js';
import { Renewals } from '../validity/renewals.service.js';
import { slugOf, slugWithCode } from './slug.rules.js';
import { wordsSet } from './search-words.job.js';
import { publishedSheet, schoolLevelOf, SEARCH_RECIPE, searchTexts, type Names, type PublishedSheet } from './version.view.js';

const SHEET = {
  name: 'version_sheet',
  text: /* sql */ `select ${sheetColumns('p')}, l.region_id as "regionId", r.name as "regionName", p.lead_iged_code as "leadIgedCode",
      coalesce(p.template_number, 1) as "templateNumber"
    from practice p join iged l on l.code = p.lead_iged_code join region r on r.id = l.region_id where p.id = $1`,
};

const FREEZE = {
  name: 'version_freeze',
  text: 'insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by) values ($1, $2, $3::jsonb, $4, $5)',
};

const PUBLISH = {
  name: 'version_publish',
  text: /* sql */ `
    update practice set slug = coalesce(slug, case when exists (select 1 from practice o where o.slug = $2) then $3 else $2 end),
      published_version = $4, published_at = $5, published_year = $6, title = $7, summary = $8, theme_id = $9, region_id = $10,
      macro_region_id = (select macro_region_id from region where id = $10), started_on = $11, iged_count = $12,
      ${wordsSet('$7', '$8', '$13', '$15')}, search_recipe = ${SEARCH_RECIPE}, school_level = $14
    where id = $1 returning slug`,
};

type Row = SheetRow & { regionId: string; regionName: string; templateNumber: number };
export type Admitted = {
  id: string;
  code: string;
  edition: number;
  first: boolean;
  memberIds: readonly string[];
  admittedBy: string;
  /** When it was published elsewhere before, for what is brought in; now otherwise. */
  at?: Date;
};

/** Publishing: freezes the working sheet as a version and puts it on the wall. */
@Injectable()
export class Versions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
    private readonly facts: Facts,
    private readonly sections: SectionStore,
    private readonly renewals: Renewals,
  ) {}

  async publish({ id, code, edition, first, memberIds, admittedBy, at = this.clock.now() }: Admitted): Promise<void> {
    await this.sections.projectPlace(id);
    const sheet = await this.freeze(id, edition, admittedBy, at);
    const published = await this.db.one<{ slug: string }>({ ...PUBLISH, values: this.wallValues(id, code, edition, sheet, at) });
    await this.renewals.renew(id, { kind: 'ADMITTED', by: admittedBy });
    // A practice is admitted once: its later editions are its own upkeep, and no way to earn again.
    if (!first) return;
    const detail = { title: sheet.title, link: `/practicas/${published?.slug ?? ''}` };
    const occurredAt = this.clock.now();
    await this.facts.recordAll(
      memberIds.map((memberId) => ({
        kind: 'practice.admitted' as const,
        source: `practice:${id}:v${edition}`,
        memberId,
        occurredAt,
        detail,
      })),
    );
  }

  private async freeze(id: string, edition: number, admittedBy: string, at: Date): Promise<PublishedSheet> {
    const row = await this.db.one<Row>({ ...SHEET, values: [id] });
    if (!row) throw new Error(`Practice ${id} has no lead Iged of a region`);
    const { themeId } = row.stored.basics.body as BasicsContent;
    const theme = await this.db.one<Pick<Names, 'themeId' | 'themeName'>>({
      text: 'select id as "themeId", name as "themeName" from theme where id = $1',
      values: [themeId],
    });
    if (!theme) throw new Error(`Practice ${id} has no theme`);
    const names = { ...theme, regionId: row.regionId, regionName: row.regionName };
    const sheet = publishedSheet(row, await this.template.sections(row.templateNumber), names);
    await this.db.rows({ ...FREEZE, values: [id, edition, JSON.stringify(sheet), at, admittedBy] });
    return sheet;
  }

  private wallValues(id: string, code: string, edition: number, sheet: PublishedSheet, at: Date): unknown[] {
    const year = Number(limaDate(at).slice(0, 4));
    const { a, b, c, names } = searchTexts(sheet);
    const slugs = [slugOf(sheet.title), slugWithCode(sheet.title, code)];
    const rest = [sheet.themeId, sheet.regionId, sheet.startedOn, sheet.igeds.length, `${code}\n${c}`, schoolLevelOf(sheet), names];
    return [id, ...slugs, edition, at, year, a, b, ...rest];
  }
}
