import type { SectionPlan } from './body.rules.js';
import { filledOf, type Sheet } from './missing.rules.js';
import type { SheetRow } from './sheet.queries.js';
import type { ResourcesBody, ResultsBody, SchoolBody, SheetLine, SustainabilityBody } from './sheet.types.js';

/** The contents of a section that are the same on every screen: written, read, judged and published. */
export type Prose = {
  text: string | null;
  lines: SheetLine[] | null;
  results: ResultsBody | null;
  sustainability: SustainabilityBody | null;
  resources: ResourcesBody | null;
  school: SchoolBody | null;
};

const NOTHING: Prose = { text: null, lines: null, results: null, sustainability: null, resources: null, school: null };

export function bodiesOf(row: Pick<SheetRow, 'stored'>): Sheet {
  return Object.fromEntries(Object.entries(row.stored).map(([key, { body }]) => [key, body]));
}

export function proseOf(plan: SectionPlan, sheet: Sheet): Prose {
  const filled = filledOf(plan, sheet);
  switch (filled.kind) {
    case 'TEXT':
      return { ...NOTHING, text: filled.body.text };
    case 'LINES':
      return { ...NOTHING, lines: filled.body.lines };
    case 'RESULTS':
      return { ...NOTHING, results: filled.body as ResultsBody };
    case 'SUSTAINABILITY':
      return { ...NOTHING, sustainability: filled.body as SustainabilityBody };
    case 'RESOURCES':
      return { ...NOTHING, resources: filled.body };
    case 'SCHOOL':
      return { ...NOTHING, school: filled.body as SchoolBody };
    case 'BASICS':
    case 'PLACE':
    case 'TEAM':
      return NOTHING;
  }
}
