import { useState } from 'react';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { DeskBookletRead, SaveBooklet, type BookletCaseFragment, type DeskBookletFullFragment } from './booklets.gql.js';

/** `revision`: the one that it was chosen over. */
type Chosen = { title: string; cases: BookletCaseFragment[]; revision: number };
export type Choice = ReturnType<typeof useChoice>;

/** What is chosen and not saved yet, whatever part is on the screen. Two people who choose at once see both, and one decides. */
export function useChoice(booklet: DeskBookletFullFragment | null, onDone: (booklet: DeskBookletFullFragment) => void) {
  const [id] = useState(() => booklet?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState<Chosen | null>(null);
  const [other, setOther] = useState<DeskBookletFullFragment | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { title, cases, revision } = draft ?? { title: booklet?.title ?? '', cases: booklet?.cases ?? [], revision: booklet?.revision ?? 0 };

  const done = (next: DeskBookletFullFragment): void => {
    setDraft(null);
    onDone(next);
  };
  async function save(over = revision): Promise<void> {
    setBusy(true);
    const answer = await ask(SaveBooklet, { input: { id, revision: over, title, caseIds: cases.map((one) => one.id) } });
    const theirs = answer.problem?.reason === 'BOOKLET_STALE' ? (await ask(DeskBookletRead, { id })).data?.deskBooklet : null;
    setBusy(false);
    setProblem(theirs ? null : answer.problem);
    setOther(theirs ?? null);
    if (answer.data) done(answer.data.saveBooklet);
  }
  return {
    title,
    cases,
    touched: draft !== null,
    busy,
    problem,
    other,
    change: (next: Partial<Pick<Chosen, 'title' | 'cases'>>) => setDraft({ title, cases, revision, ...next }),
    save: () => save(),
    /** Over what the other person saved. */
    keepMine: () => {
      setOther(null);
      return save(other?.revision);
    },
    keepTheirs: () => {
      setOther(null);
      if (other) done(other);
    },
  };
}
