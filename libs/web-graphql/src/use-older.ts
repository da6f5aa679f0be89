import { useRef, useState } from 'preact/hooks';
import { failureOf, type RequestFailure } from './failure.js';

export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface OlderState<Item> {
  /** The first page and what was asked for after it. */
  items: Item[];
  /** Whether there is more to ask for. */
  hasMore: boolean;
  /** Whether a page was added to the first. */
  grown: boolean;
  more: () => Promise<void>;
  busy: boolean;
  failure: RequestFailure | null;
  /** Back to the first page alone. */
  reset: () => void;
}

/** A list whose older pages are added below, one at a time. What is shown stays when a page does not arrive. */
export function useOlder<Item>(first: PageOf<Item> | null | undefined, ask: (after: string) => Promise<PageOf<Item>>): OlderState<Item> {
  const [older, setOlder] = useState<PageOf<Item> | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  // A second tap must not add the same page twice; a page of a list that is no longer shown is not added.
  const asking = useRef<object | null>(null);
  const cursor = older ? older.nextCursor : (first?.nextCursor ?? null);
  const more = async () => {
    if (asking.current || cursor === null) return;
    const mine = (asking.current = {});
    setBusy(true);
    setFailure(null);
    try {
      const page = await ask(cursor);
      if (asking.current === mine) setOlder({ items: [...(older?.items ?? []), ...page.items], nextCursor: page.nextCursor });
    } catch (thrown) {
      if (asking.current === mine) setFailure(failureOf(thrown));
    }
    if (asking.current !== mine) return;
    asking.current = null;
    setBusy(false);
  };
  const reset = () => {
    asking.current = null;
    setOlder(null);
    setBusy(false);
    setFailure(null);
  };
  return { items: [...(first?.items ?? []), ...(older?.items ?? [])], hasMore: cursor !== null, grown: older !== null, more, busy, failure, reset };
}
