import { sinceTime } from '@lib/web-ui';
import { draftTexts as texts } from './drafts.texts.js';
import type { SectionDraft } from './use-section-draft.js';

const tones = { still: 'ok', waiting: 'wait', sending: 'wait', retrying: 'wait', refused: 'bad', expired: 'bad', conflict: 'bad' } as const;

function serverSide(draft: SectionDraft, sentAt: string | null, now: Date): string {
  const { kind } = draft.status;
  if (kind !== 'still') return texts[kind];
  return sentAt ? texts.sentAt(sinceTime(sentAt, now)) : texts.neverSent;
}

/** Two facts always in sight: what this device holds and what the server has. */
export function SaveLine({ draft, savedAt }: { draft: SectionDraft; savedAt: string | null }) {
  const now = new Date();
  const { record, status } = draft;
  const sentAt = record?.sentAt ?? savedAt;
  if (!record && !sentAt) return <p class="save muted">{texts.nothing}</p>;
  return (
    <div class="save">
      <p role="status">
        {draft.deviceKeeps ? (
          <b class="ok">✓ {texts.onDevice(sinceTime(record?.savedAt ?? sentAt ?? now.toISOString(), now))}</b>
        ) : (
          <b class="bad">! {texts.notOnDevice}</b>
        )}{' '}
        <span class="dot">·</span> <b class={tones[status.kind]}>↑ {serverSide(draft, sentAt, now)}</b>
        {status.kind !== 'still' && sentAt ? <span> ({texts.sentAt(sinceTime(sentAt, now)).toLowerCase()})</span> : null}
      </p>
      {status.kind === 'retrying' || status.kind === 'expired' ? (
        <button class="btn text" type="button" onClick={draft.sendNow}>
          {texts.sendNow}
        </button>
      ) : null}
    </div>
  );
}
