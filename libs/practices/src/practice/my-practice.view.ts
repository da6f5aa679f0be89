import type { SheetTemplateSection } from '../template/template.types.js';
import type { AllSettings } from '../template/setting.seed.js';
import { validityView } from '../validity/validity.view.js';
import { missingEvidence } from '../evidence/evidence.rules.js';
import { filledOf, missingToSubmit, progressOf } from '../sheet/missing.rules.js';
import { noteOf } from '../sheet/note.rules.js';
import { bodiesOf, proseOf } from '../sheet/sheet.view.js';
import type { SectionState } from '../sheet/sheet.enums.js';
import { DECLARATION } from './declaration.js';
import type { ListRow, PracticeRow } from './my-practice.queries.js';
import type { MyImprovement, MyPractice, MyPracticeRow, SavedSection, TemplateNews } from './my-practice.types.js';
import type { PracticeStatus, Stage } from './practice.enums.js';
import { canEdit, canSubmit } from './practice.rules.js';
import type { BasicsBody, MySection } from './practice.types.js';

export type Norm = { template: readonly SheetTemplateSection[]; settings: AllSettings; today: string; news: TemplateNews | null };

export function myPracticeView(row: PracticeRow, accountId: string, norm: Norm): MyPractice {
  const missing = [...missingToSubmit(bodiesOf(row), norm.template, norm.settings), ...missingEvidence(row.evidence)];
  return {
    ...headOf(row),
    title: workingTitle(row),
    canEdit: canEdit(accountId, row),
    canSubmit: canSubmit(accountId, row.standing, row) && missing.length === 0,
    isAuthor: row.authorId === accountId,
    origin: row.origin,
    templateNews: canEdit(accountId, row) ? norm.news : null,
    sections: norm.template.map((plan) => sectionView(plan, row, accountId, norm)),
    evidencePieces: row.evidence.length,
    missing,
    decisions: row.decisions.map((decision) => ({
      ...decision,
      at: new Date(decision.at),
      from: decision.from as PracticeStatus,
      to: decision.to as PracticeStatus,
    })),
    declaration: DECLARATION,
    improvements: row.improvements.map(
      (item) =>
        ({
          ...item,
          publishedAt: new Date(item.publishedAt),
          answer: item.answer && { ...item.answer, answeredAt: new Date(item.answer.answeredAt) },
        }) as MyImprovement,
    ),
  };
}

export function savedView(key: string, row: PracticeRow, accountId: string, norm: Norm): SavedSection {
  const { sections, missing, ...practice } = myPracticeView(row, accountId, norm);
  const section = sections.find((each) => each.key === key);
  if (!section) throw new Error(`Section ${key} is not in the template`);
  return { section, practice, missing };
}

export function myRowView(row: ListRow, { template, settings, today }: Norm): MyPracticeRow {
  const sheet = bodiesOf(row);
  const counted = template.filter(({ required }) => required);
  const done = counted.filter((plan) => progressOf(plan, sheet, template, settings) === 'DONE');
  const { observations, improvementsOpen } = row;
  const title = workingTitle(row);
  const validity = row.publishedVersion === null ? null : validityView(row.validity, row.validUntil, today, settings);
  const [sectionsDone, sectionsTotal] = [done.length, counted.length];
  return { ...headOf(row), title, sectionsDone, sectionsTotal, observations, improvementsOpen, validity };
}

function sectionView(plan: SheetTemplateSection, row: PracticeRow, accountId: string, { template, settings }: Norm): MySection {
  const sheet = bodiesOf(row);
  const saved = row.stored[plan.key];
  const filled = filledOf(plan, sheet);
  return {
    ...plan,
    state: progressOf(plan, sheet, template, settings) as SectionState,
    note: noteOf(filled),
    revision: saved?.revision ?? 0,
    savedAt: saved && saved.revision > 0 ? new Date(saved.savedAt) : null,
    savedByMe: saved !== undefined && saved.revision > 0 && saved.savedBy === accountId,
    observation: observationOf(plan.key, row),
    basics: filled.kind === 'BASICS' ? (filled.body as BasicsBody) : null,
    place: plan.kind === 'PLACE' ? row.place : null,
    team: plan.kind === 'TEAM' ? row.team : null,
    ...proseOf(plan, sheet),
  };
}

/** Shown until the sheet is sent again. */
function observationOf(key: string, { status, decisions }: PracticeRow): string | null {
  if (status !== 'OBSERVED') return null;
  const last = decisions.findLast(({ to }) => to === 'OBSERVED');
  return last?.observations.find(({ section }) => section === key)?.text ?? null;
}

function workingTitle(row: Pick<PracticeRow, 'stored' | 'title'>): string {
  const basics = row.stored.basics?.body as BasicsBody | undefined;
  return basics?.title || row.title;
}

function headOf({
  id,
  code,
  status,
  edition,
  slug,
  publishedVersion,
  stage,
  updatedAt,
  submittedAt,
}: Omit<ListRow, 'observations' | 'improvementsOpen'>) {
  const step = status as PracticeStatus;
  return { id, code, status: step, edition, slug, publishedVersion, stage: stage as Stage, updatedAt, submittedAt };
}
