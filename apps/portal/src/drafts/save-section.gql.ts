// Written by scripts/operations.mjs from save-section.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PracticeStatus, SaveSectionInput } from '../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';

export type SaveSectionResult = { saveSection: { section: SheetSectionFragment; practice: { id: string; title: string; status: PracticeStatus; canSubmit: boolean; updatedAt: string }; missing: { section: string; text: string }[] } };
export type SaveSectionVariables = { input: SaveSectionInput };
export const SaveSection: Operation<SaveSectionResult, SaveSectionVariables> = {
  name: 'SaveSection',
  kind: 'mutation',
  hash: '166088a9870d0bc7c57f286edf128975ef4f577920b9fa6289bdd46157f21d57',
};
