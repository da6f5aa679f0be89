import { Icon, sinceTime } from '@lib/web-ui';
import { draftTexts as texts } from './drafts.texts.js';
import type { SectionDraft } from './use-section-draft.js';

const tones = { still: 'ok', waiting: 'wait', sending: 'wait', retrying: 'wait', refused: 'bad', expired: 'bad', conflict: 'bad' } as const;

function serverSide(draft: SectionDraft, sentAt: string | null, now: Date): string {
  const { kind } = draft.status;
  if (kind !== 'still') return texts[kind];
  return sentAt ? texts.sentAt(sinceTime(sentAt, now)) : texts.neverSent;
}

function DeviceSide({ draft, now }: { draft: SectionDraft; now: Date }) {
  if (!draft.deviceKeeps)
    return (
      <b class="bad">
        <Icon name="alert" size={16} /> {texts.notOnDevice}
      </b>
    );
  if (!draft.record) return <span>{texts.nothing}</span>;
  return (
    <b class="ok">
      <Icon name="check" size={16} /> {texts.onDevice(sinceTime(draft.record.savedAt, now))}
    </b>
  );
}

/** Two facts always in sight: what this device holds and what the server has. */
export function SaveLine({ draft, savedAt }: { draft: SectionDraft; savedAt: string | null }) {
  const now = new Date();
  const { record, status } = draft;
  const sentAt = record?.sentAt ?? savedAt;
  return (
    <div class="save">
      <p role="status">
        <DeviceSide draft={draft} now={now} />
        {record || sentAt ? (
          <b class={tones[status.kind]}>
            <Icon name="up" size={16} /> {serverSide(draft, sentAt, now)}
          </b>
        ) : null}
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
