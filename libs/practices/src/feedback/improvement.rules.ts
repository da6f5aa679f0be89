export type Answer = { status: 'DONE' | 'PLANNED' | 'NOT_APPLICABLE'; text: string; plannedOn: string | null };

export type AnswerProblem = 'PLANNED_DATE_MISSING' | 'PLANNED_DATE_PAST' | 'REASON_MISSING';

/** `today` is the calendar day in Lima. */
export function answerProblem(answer: Answer, today: string): AnswerProblem | null {
  if (answer.status === 'PLANNED') {
    if (!answer.plannedOn) return 'PLANNED_DATE_MISSING';
    return answer.plannedOn < today ? 'PLANNED_DATE_PAST' : null;
  }
  return answer.status === 'NOT_APPLICABLE' && answer.text.trim() === '' ? 'REASON_MISSING' : null;
}

/** A date says nothing unless the improvement is planned. */
export function normalised(answer: Answer): Answer {
  return { ...answer, plannedOn: answer.status === 'PLANNED' ? answer.plannedOn : null };
}

export function sameAnswer(one: Answer, other: Answer): boolean {
  return one.status === other.status && one.text === other.text && one.plannedOn === other.plannedOn;
}

/** Whether the change is a deed to state, one to take back, or none. */
export function deed(before: Answer['status'] | null, after: Answer['status']): 'STATE' | 'TAKE_BACK' | 'NONE' {
  if (before !== 'DONE' && after === 'DONE') return 'STATE';
  return before === 'DONE' && after !== 'DONE' ? 'TAKE_BACK' : 'NONE';
}
