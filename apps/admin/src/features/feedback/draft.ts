import type { DraftFragment } from './feedback.gql.js';

export type Draft = DraftFragment;
export type Improvement = Draft['improvements'][number];

/** What is sent: without the boxes left blank. */
export function tidy(draft: Draft): Draft {
  const said = (texts: string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
  return {
    keyAspects: said(draft.keyAspects),
    improvements: draft.improvements
      .map(({ sectionKey, text }) => ({ sectionKey, text: text.trim() }))
      .filter(({ text }) => text !== ''),
    recommendations: said(draft.recommendations),
    scores: draft.scores
      .map(({ criterionId, score, note }) => ({ criterionId, score, note: note.trim() }))
      .filter(({ score, note }) => score !== null || note !== '')
      .sort((a, b) => a.criterionId.localeCompare(b.criterionId)),
  };
}

export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

/** What is shown: one empty box where nothing was written, so that there is always a place to start. */
export function opened(draft: Draft): Draft {
  const atLeastOne = (texts: string[]): string[] => (texts.length > 0 ? texts : ['']);
  return {
    keyAspects: atLeastOne(draft.keyAspects),
    improvements: draft.improvements.length > 0 ? draft.improvements : [{ sectionKey: null, text: '' }],
    recommendations: atLeastOne(draft.recommendations),
    scores: draft.scores,
  };
}

/** Both drafts in one: lists are united, and where a criterion has two scores the first draft's stays. */
export function united(mine: Draft, other: Draft): Draft {
  const a = tidy(mine);
  const b = tidy(other);
  const union = (x: string[], y: string[]): string[] => [...new Set([...x, ...y])];
  const scored = new Set(a.scores.map(({ criterionId }) => criterionId));
  const written = new Set(a.improvements.map(({ text }) => text));
  return {
    keyAspects: union(a.keyAspects, b.keyAspects),
    improvements: [...a.improvements, ...b.improvements.filter(({ text }) => !written.has(text))],
    recommendations: union(a.recommendations, b.recommendations),
    scores: [...a.scores, ...b.scores.filter(({ criterionId }) => !scored.has(criterionId))],
  };
}

export function scoreOf(draft: Draft, criterionId: string): Draft['scores'][number] {
  return draft.scores.find((one) => one.criterionId === criterionId) ?? { criterionId, score: null, note: '' };
}

export function withScore(draft: Draft, next: Draft['scores'][number]): Draft {
  return { ...draft, scores: [...draft.scores.filter(({ criterionId }) => criterionId !== next.criterionId), next] };
}
