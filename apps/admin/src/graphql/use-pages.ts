import type { Operation } from '@lib/web-graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from './ask.js';
import type { Problem } from './problem.js';

type Paged<Item> = { items: Item[]; nextCursor: string | null };
type Held<Result, Item> = { items: Item[]; first: Result | null; cursor: string | null };

export type Pages<Result, Item> = {
  items: Item[];
  first: Result | null;
  loading: boolean;
  problem: Problem | null;
  more: (() => void) | null;
  reload: () => void;
};

/** A list that grows by "Ver más". A change of the variables starts it again. */
export function usePages<Result, Variables, Item>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  pick: (data: Result) => Paged<Item>,
): Pages<Result, Item> {
  const [held, setHeld] = useState<Held<Result, Item>>({ items: [], first: null, cursor: null });
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const pickOf = useRef(pick);
  const key = JSON.stringify(variables);

  const load = useCallback(
    async (after: string | null) => {
      const mine = ++turn.current;
      setLoading(true);
      const { data, problem: refused } = await ask(operation, { ...(JSON.parse(key) as Variables), after });
      if (mine !== turn.current) return;
      setLoading(false);
      setProblem(refused);
      if (!data) return;
      const page = pickOf.current(data);
      setHeld((old) => ({
        items: after ? [...old.items, ...page.items] : page.items,
        first: after ? old.first : data,
        cursor: page.nextCursor,
      }));
    },
    [operation, key],
  );

  useEffect(() => {
    void load(null);
  }, [load]);

  const { items, first, cursor } = held;
  return { items, first, loading, problem, more: cursor ? () => void load(cursor) : null, reload: () => void load(null) };
}
