import type { OlderState } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import { useEffect, useRef } from 'preact/hooks';
import { shellTexts as texts } from './shell.texts.js';

/**
 * Asks for the next page of a list; without signal it says so beside the button, which tries again. Whoever came by keyboard stays where she
 * is: a disabled button would lose the focus, and with the last page the place of the button tells that this is all.
 */
export function More({ of: { hasMore, grown, more, busy, failure }, label }: { of: Omit<OlderState<unknown>, 'items'>; label: string }) {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!hasMore && grown && document.activeElement === document.body) end.current?.focus({ preventScroll: true });
  }, [hasMore, grown]);
  if (!hasMore)
    return grown ? (
      <p class="small muted pages no-print" role="status" tabIndex={-1} ref={end}>
        {texts.allShown}
      </p>
    ) : null;
  return (
    <div class="row pages no-print">
      {failure ? (
        <Notice tone="bad" live>
          {failure.message}
        </Notice>
      ) : null}
      <button class="btn quiet" type="button" aria-disabled={busy} onClick={() => void more()}>
        {label}
      </button>
    </div>
  );
}
