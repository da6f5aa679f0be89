import '../../../../../libs/web-ui/src/styles/sheet.css';
import { dateTime, Empty, Notice } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useDrafts } from '../../drafts/use-drafts.js';
import { discardWish } from '../../offline/discard.js';
import { queueTexts as texts } from '../../offline/offline.texts.js';
import { queueOf } from '../../offline/queue-of.js';
import { receiptsOf } from '../../offline/senders.js';
import { useQueue } from '../../offline/use-queue.js';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { WaitingRow } from './waiting-row.js';
import { WaitingSections } from './waiting-sections.js';

function Sent({ accountId }: { accountId: string }) {
  const receipts = receiptsOf(accountId);
  if (receipts.length === 0) return null;
  return (
    <section class="card">
      <h2 class="h3 pad">{texts.sentTitle}</h2>
      <ul class="tasks">
        {receipts.map((receipt) => (
          <li key={receipt.practiceId}>
            <a href={`/mis-practicas/${receipt.practiceId}`}>
              {receipt.title}
              <span class="note">{texts.sentLine(receipt.code, dateTime(receipt.submittedAt))}</span>
              <span class="note digest">{receipt.digest}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One visible queue: nothing of a person waits anywhere else. */
export default function QueuePage() {
  const { viewer } = useSession();
  const sync = useDrafts();
  const items = useQueue();
  const [busy, setBusy] = useState(false);
  const [down, setDown] = useState(false);
  useHead({ title: texts.title, noIndex: true });
  if (!viewer) return null;
  const queue = queueOf(viewer.id);
  const count = (items?.length ?? 0) + (sync?.unsent().length ?? 0);
  const guarded = (work: Promise<unknown>) =>
    work.then(
      () => setDown(false),
      () => setDown(true),
    );
  const sendNow = async () => {
    setBusy(true);
    await sync?.flush();
    await guarded(queue.runNow());
    setBusy(false);
  };
  return (
    <div class="editor stack">
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        {count > 0 ? (
          <button class="btn" type="button" onClick={sendNow} disabled={busy}>
            {busy ? texts.sending : texts.sendNow}
          </button>
        ) : null}
      </div>
      {down ? (
        <Notice tone="warn" live>
          {texts.offline}
        </Notice>
      ) : null}
      {items && count === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <a class="btn quiet" href="/mis-practicas">
            {texts.toMine}
          </a>
        </Empty>
      ) : null}
      <WaitingSections sync={sync} accountId={viewer.id} />
      {items && items.length > 0 ? (
        <section class="card">
          <h2 class="h3 pad">{texts.others}</h2>
          <ul class="tasks">
            {items.map((item) => (
              <WaitingRow
                key={item.id}
                item={item}
                sending={queue.sending === item.id}
                onRetry={() => void guarded(queue.retry(item.id))}
                onDiscard={() => void discardWish(viewer.id, item, sync)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Sent accountId={viewer.id} />
    </div>
  );
}
