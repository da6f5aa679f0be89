/** What an expert has written so far: any part may be empty. */
export type DraftContent = {
  keyAspects: string[];
  improvements: { sectionKey: string | null; text: string }[];
  recommendations: string[];
  scores: { criterionId: string; score: number | null; note: string }[];
};

export type Criterion = { id: string; name: string };

export type MissingPart = {
  /** Where the screen puts the cursor. */
  field: 'draft.keyAspects' | 'draft.improvements' | 'draft.recommendations' | 'draft.scores';
  code: string;
  text: string;
};

export const EMPTY_DRAFT: DraftContent = { keyAspects: [], improvements: [], recommendations: [], scores: [] };

/** The same list tells the expert what is missing and refuses the submission. */
export function missingToSubmitFeedback(draft: DraftContent, rubric: readonly Criterion[]): MissingPart[] {
  const written = withoutBlanks(draft);
  const missing: MissingPart[] = [];
  if (written.keyAspects.length === 0) {
    missing.push({ field: 'draft.keyAspects', code: 'KEY_ASPECT_MISSING', text: 'Escribe al menos un aspecto clave.' });
  }
  if (written.improvements.length === 0) {
    missing.push({ field: 'draft.improvements', code: 'IMPROVEMENT_MISSING', text: 'Escribe al menos una oportunidad de mejora.' });
  }
  if (written.recommendations.length === 0) {
    missing.push({ field: 'draft.recommendations', code: 'RECOMMENDATION_MISSING', text: 'Escribe al menos una recomendación.' });
  }
  const unscored = rubric.filter(({ id }) => !written.scores.some((score) => score.criterionId === id && score.score !== null));
  if (unscored.length > 0) {
    missing.push({ field: 'draft.scores', code: 'SCORE_MISSING', text: `Falta calificar: ${unscored.map(({ name }) => name).join(', ')}.` });
  }
  return missing;
}

/** A row left empty on the screen is no content. */
export function withoutBlanks(draft: DraftContent): DraftContent {
  return {
    keyAspects: draft.keyAspects.filter(isWritten),
    improvements: draft.improvements.filter(({ text }) => isWritten(text)),
    recommendations: draft.recommendations.filter(isWritten),
    scores: draft.scores,
  };
}

/** Mean of the scores on the rubric's 0-3 scale, to two decimals. */
export function rubricMean(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.round((sum / scores.length) * 100) / 100;
}

/** Path of the first reference in the draft that does not exist, or that is given twice. */
export function unknownReference(draft: DraftContent, criteria: ReadonlySet<string>, sections: ReadonlySet<string>): string | null {
  const section = draft.improvements.findIndex(({ sectionKey }) => sectionKey !== null && !sections.has(sectionKey));
  if (section >= 0) return `input.draft.improvements.${section}.sectionKey`;
  const ids = draft.scores.map(({ criterionId }) => criterionId);
  const score = ids.findIndex((id, index) => !criteria.has(id) || ids.indexOf(id) !== index);
  return score >= 0 ? `input.draft.scores.${score}.criterionId` : null;
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
