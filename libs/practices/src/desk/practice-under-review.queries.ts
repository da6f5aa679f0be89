import { Injectable } from '@nestjs/common';
import { Clock, limaDate, monthsBetween } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { AssignmentQueries } from '../feedback/assignment.queries.js';
import { originColumn } from '../origin/origin.view.js';
import { decisionsColumn, type DecisionJson } from '../practice/my-practice.queries.js';
import type { PracticeStatus } from '../practice/practice.enums.js';
import { isTooYoung } from '../practice/practice.rules.js';
import type { BasicsContent, Settings } from '../sheet/body.rules.js';
import { progressOf } from '../sheet/missing.rules.js';
import type { SectionState } from '../sheet/sheet.enums.js';
import { sheetColumns, type SheetRow } from '../sheet/sheet.queries.js';
import { bodiesOf, proseOf } from '../sheet/sheet.view.js';
import { TemplateQueries } from '../template/template.queries.js';
import type { SheetTemplateSection } from '../template/template.types.js';
import type { DeskDeclaration, DeskSection, PracticeUnderReview } from './practice-under-review.types.js';

const ONE = {
  name: 'practice_under_review',
  text: /* sql */ `
    select p.id, p.code, p.title, p.status, p.edition, p.submitted_at as "submittedAt", p.slug, p.published_version as "publishedVersion",
      coalesce(p.template_number, 1) as "templateNumber",
      a.name as "authorName", ${involvedColumns('p')}, ${sheetColumns('p')}, ${decisionsColumn('p')}, ${originColumn('p')},
      (select t.name from theme t where t.id = (select b.body->>'themeId' from practice_section b
        where b.practice_id = p.id and b.section_key = 'basics')) as "themeName",
      (select json_build_object('directorName', c.director_name, 'directorPost', c.director_post, 'signedAt', c.signed_at,
          'signedByName', coalesce(s.name, ''))
        from practice_declaration c left join member s on s.id = c.signed_by where c.practice_id = p.id
        order by c.position desc limit 1) as declaration
    from practice p join member a on a.id = p.created_by where p.id = $1 and p.submitted_at is not null`,
};

type Row = SheetRow &
  InvolvedColumns &
  Pick<
    PracticeUnderReview,
    'id' | 'code' | 'title' | 'status' | 'edition' | 'submittedAt' | 'slug' | 'publishedVersion' | 'authorName' | 'origin'
  > & {
    decisions: DecisionJson[];
    themeName: string | null;
    templateNumber: number;
    declaration: (Omit<DeskDeclaration, 'signedAt'> & { signedAt: string }) | null;
  };

@Injectable()
export class PracticeUnderReviewQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
    private readonly assignments: AssignmentQueries,
  ) {}

  /** null when unknown, or a draft that was never sent. */
  async one(viewer: Viewer, id: string): Promise<PracticeUnderReview | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id] });
    if (!row) return null;
    const { stored, place, team, involvedIgeds, involvedMembers, themeName, templateNumber, ...head } = row;
    const { startedOn, title } = stored.basics.body as BasicsContent;
    const template = await this.template.sections(templateNumber);
    const settings = await this.template.settings();
    const today = limaDate(this.clock.now());
    return {
      ...head,
      title: title || head.title,
      startedOn,
      monthsRunning: startedOn === null ? null : Math.max(0, monthsBetween(startedOn, today)),
      tooYoung: isTooYoung(startedOn, today, settings.months_to_be_admitted),
      ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }),
      sections: template.map((plan) => deskSection(plan, { stored, place, team, themeName }, template, settings)),
      declaration: row.declaration && { ...row.declaration, signedAt: new Date(row.declaration.signedAt) },
      decisions: row.decisions.map((decision) => ({
        ...decision,
        at: new Date(decision.at),
        from: decision.from as PracticeStatus,
        to: decision.to as PracticeStatus,
      })),
      assignments: await this.assignments.ofPractices([id]),
    };
  }
}

function deskSection(
  plan: SheetTemplateSection,
  row: SheetRow & { themeName: string | null },
  template: readonly SheetTemplateSection[],
  settings: Settings,
): DeskSection {
  const sheet = bodiesOf(row);
  const { key, kind, title } = plan;
  const { title: name, summary, startedOn } = row.stored.basics.body as BasicsContent;
  return {
    key,
    kind,
    title,
    state: progressOf(plan, sheet, template, settings) as SectionState,
    basics: kind === 'BASICS' ? { title: name, summary, themeName: row.themeName, startedOn } : null,
    place: kind === 'PLACE' ? row.place : null,
    team: kind === 'TEAM' ? row.team : null,
    ...proseOf(plan, sheet),
  };
}
