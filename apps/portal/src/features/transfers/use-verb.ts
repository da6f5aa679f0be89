import { useMutation, type Operation } from '@lib/web-graphql';
import type { Problem } from '@lib/web-ui';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import type { MyTransferFragment } from './transfers.gql.js';

export interface PartProps {
  transfer: MyTransferFragment;
  onChanged: (transfer: MyTransferFragment) => void;
}

interface Verb<Variables> {
  go: (variables: Variables) => Promise<boolean>;
  busy: boolean;
  problems: Problem[];
  sentences: Sentences;
}

/** Any step of a transfer: it answers how the transfer is now, and the page shows that. */
export function useVerb<Result extends object, Variables>(
  operation: Operation<Result, Variables>,
  onChanged: PartProps['onChanged'],
): Verb<Variables> {
  const { run, busy, failure } = useMutation(operation);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const go = async (variables: Variables) => {
    const answer = await run(variables);
    const [next] = answer ? (Object.values(answer) as MyTransferFragment[]) : [];
    if (next) onChanged(next);
    return Boolean(next);
  };
  return { go, busy, problems: problemsOf(failure), sentences: sentencesOf(failure) };
}

/** A page with several forms: the control of a field is told from its namesakes by the form it is in. */
export function under(prefix: string, problems: Problem[]): Problem[] {
  return problems.map((problem) => (problem.id ? { ...problem, id: `${prefix}-${problem.id}` } : problem));
}
