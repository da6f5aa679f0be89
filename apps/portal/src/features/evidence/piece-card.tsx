import { Dialog, Icon, safeLink } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { EvidenceItemFragment, EvidenceSheetFragment } from './evidence.gql.js';
import { evidenceTexts as texts } from './evidence.texts.js';
import { sizeOf } from './pace.rules.js';
import { PieceForm } from './piece-form.js';
import { usePieceDraft } from './use-piece-draft.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const tones = { UPLOADING: 'plain', CHECKING: 'maize', READY: 'leaf', REFUSED: 'danger', QUARANTINED: 'danger' } as const;

export interface PieceActions {
  onSheet: (sheet: EvidenceSheetFragment) => void;
  onStale: () => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}

function Look({ item }: { item: EvidenceItemFragment }) {
  const [small] = item.images;
  const large = item.images.at(-1);
  const link = safeLink(item.link);
  if (small && large)
    return (
      <a class="look" href={large.url} target="_blank" rel="noopener">
        <img src={small.url} width={small.width} height={small.height} alt={item.caption || texts.preview} loading="lazy" />
      </a>
    );
  return (
    <p class="look none">
      <b>{texts.kinds[item.kind]}</b>
      {item.file ? (
        <a href={item.file.url}>
          {texts.open} · {sizeOf(item.file.bytes)}
        </a>
      ) : null}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer nofollow">
          {texts.open}
        </a>
      ) : null}
    </p>
  );
}

function Tools({
  item,
  first,
  last,
  actions,
}: {
  item: EvidenceItemFragment;
  first: boolean;
  last: boolean;
  actions: PieceActions;
}) {
  const [asking, setAsking] = useState(false);
  const name = item.caption || item.name;
  return (
    <span class="row tools">
      <button
        class="icon-btn"
        type="button"
        disabled={first}
        aria-label={texts.of(texts.up, name)}
        onClick={() => actions.onMove(item.id, -1)}
      >
        <Icon name="up" size={20} />
      </button>
      <button
        class="icon-btn"
        type="button"
        disabled={last}
        aria-label={texts.of(texts.down, name)}
        onClick={() => actions.onMove(item.id, 1)}
      >
        <Icon name="down" size={20} />
      </button>
      <button class="icon-btn" type="button" aria-label={texts.of(texts.remove, name)} onClick={() => setAsking(true)}>
        <Icon name="trash" size={20} />
      </button>
      <Dialog title={texts.removeTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.removeText}</p>
        <div class="row">
          <button class="btn danger" type="button" onClick={() => actions.onRemove(item.id)}>
            {texts.removeYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {texts.keep}
          </button>
        </div>
      </Dialog>
    </span>
  );
}

interface CardProps {
  sheet: EvidenceSheetFragment;
  item: EvidenceItemFragment;
  at: number;
  /** This device is sending it now. */
  sending: boolean;
  actions: PieceActions;
}

export function PieceCard({ sheet, item, at, sending, actions }: CardProps) {
  const draft = usePieceDraft(sheet.practiceId, item, actions);
  return (
    <li class="card pad piece">
      <div class="row apart">
        <span class="row">
          {item.state ? (
            <span class={`chip ${tones[item.state]}`}>{texts.states[item.state]}</span>
          ) : (
            <span class="chip plain">{texts.kinds[item.kind]}</span>
          )}
          <span class="small muted name">{item.name}</span>
        </span>
        {sheet.canEdit ? <Tools item={item} first={at === 0} last={at === sheet.items.length - 1} actions={actions} /> : null}
      </div>
      {item.refusal ? <p class="problem">{item.refusal}</p> : null}
      {item.state === 'UPLOADING' && !sending ? <p class="small muted">{texts.elsewhere}</p> : null}
      <div class="piece-body">
        <Look item={item} />
        {sheet.canEdit ? <PieceForm item={item} draft={draft} targets={sheet.targets} /> : <p class="pre">{item.caption}</p>}
      </div>
      {item.published ? <WithdrawDialog item={item} onSheet={actions.onSheet} /> : null}
    </li>
  );
}
