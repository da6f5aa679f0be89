import type { OlderState } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';

/** Asks for the next page of a list; without signal it says so beside the button, which tries again. */
export function More({ of: { hasMore, more, busy, failure }, label }: { of: Omit<OlderState<unknown>, 'items'>; label: string }) {
  if (!hasMore) return null;
  return (
    <div class="row pages no-print">
      {failure ? (
        <Notice tone="bad" live>
          {failure.message}
        </Notice>
      ) : null}
      <button class="btn quiet" type="button" disabled={busy} onClick={() => void more()}>
        {label}
      </button>
    </div>
  );
}
