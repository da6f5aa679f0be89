import type { DraftSync } from '../drafts/sync.js';
import type { EvidenceSheetFragment } from '../features/evidence/evidence.gql.js';
import type { MyPracticeResult } from '../features/sheet/sheet.gql.js';

type Sheet = NonNullable<MyPracticeResult['myPractice']>;

/** What a photo cannot prove. */
const NOT_PROVEN = new Set(['BASICS', 'PLACE', 'TEAM']);
const LONGEST_RESULT = 120;

/** What a photo may prove, from what this device has of the sheet; the same that the server offers (my-evidence). */
export function ownTargets(practice: Sheet, sync: DraftSync | null): EvidenceSheetFragment['targets'] {
  return practice.sections
    .filter(({ kind }) => !NOT_PROVEN.has(kind))
    .flatMap(({ key, title, kind, results }) => {
      const whole = { sectionKey: key, title, result: '' };
      if (kind !== 'RESULTS') return [whole];
      const record = sync?.record({ practiceId: practice.id, section: key });
      const body = record?.dirty ? record.body.results : results;
      const said = [...(body?.lines ?? []), ...(body?.indicators ?? []).map(({ name }) => name)].filter((text) => text.trim());
      return [whole, ...said.map((result) => ({ ...whole, result: result.trim().slice(0, LONGEST_RESULT) }))];
    });
}

/** The section «Evidencias» where the server cannot be asked and never was. */
export function ownEvidence(practice: Sheet, sync: DraftSync | null): EvidenceSheetFragment {
  return {
    practiceId: practice.id,
    canEdit: practice.canEdit,
    usedMegabytes: 0,
    maxMegabytes: 0,
    maxPieces: 0,
    missing: [],
    targets: ownTargets(practice, sync),
    items: [],
  };
}
