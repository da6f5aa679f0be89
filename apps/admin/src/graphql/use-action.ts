import type { Operation } from '@lib/web-graphql';
import { useCallback, useState } from 'react';
import { ask } from './ask.js';
import type { Problem } from './problem.js';

export type Action<Result, Variables> = {
  run: (variables: Variables) => Promise<Result | null>;
  busy: boolean;
  problem: Problem | null;
  clear: () => void;
};

/** A mutation for a form: says if it is under way, keeps its problem until the next try, gives null when refused. */
export function useAction<Result, Variables>(operation: Operation<Result, Variables>): Action<Result, Variables> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (variables: Variables): Promise<Result | null> => {
      setBusy(true);
      setProblem(null);
      const answer = await ask(operation, variables);
      setBusy(false);
      setProblem(answer.problem);
      return answer.data;
    },
    [operation],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, busy, problem, clear };
}
