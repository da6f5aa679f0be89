import { useMutation, type Operation, type RequestFailure } from '@lib/web-graphql';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';

export interface Act<Variables> {
  /** True when it was done. */
  run: (variables: Variables) => Promise<boolean>;
  busy: boolean;
  failure: RequestFailure | null;
  problems: { id?: string; text: string }[];
  sentences: Sentences;
}

/** One verb of a screen: does it and hands what the server shows now to whoever shows it. */
export function useAct<Result, Variables, Shown>(
  operation: Operation<Result, Variables>,
  pick: (result: Result) => Shown,
  onDone: (shown: Shown) => void,
): Act<Variables> {
  const { run, busy, failure } = useMutation(operation);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  return {
    run: async (variables) => {
      const answer = await run(variables);
      if (answer) onDone(pick(answer));
      return answer !== null;
    },
    busy,
    failure,
    problems: problemsOf(failure),
    sentences: sentencesOf(failure),
  };
}
