// Written by scripts/operations.mjs from save-section.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PracticeStatus, SaveSectionInput } from '../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';

export type SaveSectionResult = { saveSection: { section: SheetSectionFragment; practice: { id: string; title: string; status: PracticeStatus; canSubmit: boolean; updatedAt: string }; missing: { section: string; text: string }[] } };
export type SaveSectionVariables = { input: SaveSectionInput };
export const SaveSection: Operation<SaveSectionResult, SaveSectionVariables> = {
  name: 'SaveSection',
  kind: 'mutation',
  hash: '3490f27c8935e412ec94eb29c21db3ed761e714d61fd78847b81a848b5674a2c',
};
