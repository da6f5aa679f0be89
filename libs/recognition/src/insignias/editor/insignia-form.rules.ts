import type { Criterion, Need } from '../criterion.rules.js';

export const MEASURES = ['facts', 'kinds', 'points', 'seasons', 'level'] as const;
export type Measure = (typeof MEASURES)[number];

/** A need as the form sends it. */
export type NeedDraft = { measure: Measure; kinds: readonly string[]; min: number; told: string };

export type FormProblem = {
  field: string;
  code: 'CRITERION_EMPTY' | 'CRITERION_TOO_LONG' | 'CRITERION_KIND_UNKNOWN' | 'CRITERION_WITHOUT_KINDS' | 'CRITERION_OUT_OF_REACH' | 'CRITERION_TOLD_WITHOUT_NUMBER' | 'GRADE_NOT_HARDER';
};

const MOST_NEEDS = 3;
const MOST: Record<Measure, number> = { facts: 1_000, kinds: 50, points: 100_000, seasons: 20, level: 3 };

/** The first thing that stands against these grades, or null. Each is an array of needs, all of which are asked. */
export function gradesProblem(grades: readonly (readonly NeedDraft[])[], kinds: readonly string[]): FormProblem | null {
  for (const [at, needs] of grades.entries()) {
    const field = `input.grades.${at}`;
    if (needs.length === 0) return { field, code: 'CRITERION_EMPTY' };
    if (needs.length > MOST_NEEDS) return { field, code: 'CRITERION_TOO_LONG' };
    for (const [place, need] of needs.entries()) {
      const problem = needProblem(need, kinds);
      if (problem) return { field: `${field}.needs.${place}.${problem.field}`, code: problem.code };
    }
    if (at > 0 && !isHarder(needs, grades[at - 1])) return { field, code: 'GRADE_NOT_HARDER' };
  }
  return grades.length === 0 ? { field: 'input.grades', code: 'CRITERION_EMPTY' } : null;
}

function needProblem({ measure, kinds: asked, min, told }: NeedDraft, kinds: readonly string[]): FormProblem | null {
  if (measure === 'facts' && asked.length === 0) return { field: 'kinds', code: 'CRITERION_WITHOUT_KINDS' };
  if (asked.some((kind) => !kinds.includes(kind))) return { field: 'kinds', code: 'CRITERION_KIND_UNKNOWN' };
  const most = measure === 'kinds' ? kinds.length : MOST[measure];
  if (min < 1 || min > most) return { field: 'min', code: 'CRITERION_OUT_OF_REACH' };
  const numbers: readonly string[] = told.match(/\d+/g) ?? [];
  return measure !== 'level' && !numbers.includes(String(min)) ? { field: 'told', code: 'CRITERION_TOLD_WITHOUT_NUMBER' } : null;
}

/** Whoever has it has the one before too: it asks all that, as much of each, and more of something or something else. */
function isHarder(needs: readonly NeedDraft[], before: readonly NeedDraft[]): boolean {
  const matching = (need: NeedDraft): NeedDraft | undefined => needs.find((one) => keyOf(one) === keyOf(need));
  const asksAll = before.every((need) => (matching(need)?.min ?? 0) >= need.min);
  return asksAll && (needs.length > before.length || before.some((need) => (matching(need)?.min ?? 0) > need.min));
}

const keyOf = ({ measure, kinds }: NeedDraft): string => (measure === 'facts' ? `facts:${[...kinds].sort().join()}` : measure);

export function criterionOf(needs: readonly NeedDraft[]): Criterion {
  return needs.map(({ measure, kinds, min, told }): Need => (measure === 'facts' ? { measure, kinds, min, told } : { measure, min, told }));
}

/** The address of a new insignia: its name in plain letters. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 32).replace(/-+$/, '');
}
