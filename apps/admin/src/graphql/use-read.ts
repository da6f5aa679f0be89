import type { Operation } from '@lib/web-graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from './ask.js';
import type { Problem } from './problem.js';

export type Read<Result> = {
  data: Result | null;
  loading: boolean;
  problem: Problem | null;
  reload: () => void;
  replace: (data: Result) => void;
};

/** One screen, one query: what it holds, whether it is on its way, and how to ask again without emptying the screen. */
export function useRead<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Read<Result> {
  const [data, setData] = useState<Result | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const key = JSON.stringify(variables);

  const load = useCallback(async () => {
    const mine = ++turn.current;
    setLoading(true);
    const answer = await ask(operation, JSON.parse(key) as Variables);
    if (mine !== turn.current) return;
    setLoading(false);
    setProblem(answer.problem);
    if (answer.data) setData(answer.data);
  }, [operation, key]);

  useEffect(() => {
    void load();
  }, [load]);

  return { data, loading, problem, reload: () => void load(), replace: setData };
}
