import type { Operation } from '@lib/web-graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from './ask.js';
import type { Problem } from './problem.js';

export type Read<Result> = {
  data: Result | null;
  loading: boolean;
  problem: Problem | null;
  reload: () => void;
  /** The same, for who waits until it is here. */
  again: () => Promise<void>;
  replace: (data: Result) => void;
};

/** One screen, one query: what it holds, whether it is on its way, and how to ask again without emptying the screen. */
export function useRead<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Read<Result> {
  const [data, setData] = useState<Result | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const asking = useRef(false);
  const key = JSON.stringify(variables);
  const shown = useRef(key);
  shown.current = key;

  const load = useCallback(async () => {
    const mine = ++turn.current;
    asking.current = true;
    setLoading(true);
    const answer = await ask(operation, JSON.parse(key) as Variables);
    if (mine !== turn.current) return;
    asking.current = false;
    setLoading(false);
    setProblem(answer.problem);
    if (answer.data) setData(answer.data);
  }, [operation, key]);

  useEffect(() => {
    void load();
  }, [load]);

  const reload = useCallback(() => void load(), [load]);
  const replace = useCallback(
    (next: Result) => {
      // It was done on what this screen no longer shows.
      if (shown.current !== key) return;
      setData(next);
      // What is on its way was asked before this was known: it is asked again, and the older answer is not shown.
      if (asking.current) void load();
    },
    [key, load],
  );
  return { data, loading, problem, reload, again: load, replace };
}
