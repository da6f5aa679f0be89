import { Dialog, Icon, sinceTime } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { queueTexts as texts } from '../../offline/offline.texts.js';
import type { Waiting } from '../../offline/queue.types.js';

export function labelOf(item: Pick<Waiting, 'kind' | 'operation'>): string {
  const label = texts.kinds[item.kind];
  return /^(?:Un|Remove)/.test(item.operation) ? texts.undone(label) : label;
}

function stateOf(item: Waiting, sending: boolean): string {
  if (sending) return texts.now;
  if (item.refusal) return texts.refused;
  return item.nextAt > Date.now() ? texts.later : texts.waits;
}

function DiscardDialog(props: { item: Waiting; open: boolean; onClose: () => void; onDiscard: () => void }) {
  return (
    <Dialog title={texts.discardTitle} open={props.open} onClose={props.onClose}>
      <p>{texts.discardText(props.item.title)}</p>
      {props.item.kind === 'start' ? <p>{texts.discardStart}</p> : null}
      <div class="row">
        <button class="btn danger" type="button" onClick={props.onDiscard}>
          {texts.discardYes}
        </button>
        <button class="btn quiet" type="button" onClick={props.onClose}>
          {texts.keep}
        </button>
      </div>
    </Dialog>
  );
}

interface WaitingRowProps {
  item: Waiting;
  sending: boolean;
  onRetry: () => void;
  onDiscard: () => void;
}

/** One thing that waits: what it is, since when, why it failed, and what can be done about it. */
export function WaitingRow({ item, sending, onRetry, onDiscard }: WaitingRowProps) {
  const [asking, setAsking] = useState(false);
  return (
    <li class="waiting-item">
      <a href={item.href}>
        {labelOf(item)}
        <span class="note">«{item.title}»</span>
        <span class="note">{texts.since(sinceTime(item.at, new Date()))}</span>
      </a>
      <span class="row">
        <span class={item.refusal ? 'chip danger' : 'chip plain'}>{stateOf(item, sending)}</span>
        {item.refusal ? (
          <button class="btn quiet" type="button" onClick={onRetry} aria-label={`${texts.retry}: ${item.title}`}>
            {texts.retry}
          </button>
        ) : null}
        <button
          class="btn text"
          type="button"
          disabled={sending}
          onClick={() => setAsking(true)}
          aria-label={`${texts.discard}: ${item.title}`}
        >
          <Icon name="trash" size={16} /> {texts.discard}
        </button>
      </span>
      {item.refusal ? <p class="problem">{item.refusal}</p> : null}
      <DiscardDialog item={item} open={asking} onClose={() => setAsking(false)} onDiscard={onDiscard} />
    </li>
  );
}
