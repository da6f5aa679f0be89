import { Icon } from '@lib/web-ui';
import { evidenceTexts } from './evidence.texts.js';
import { sizeOf, timeLeft } from './pace.rules.js';
import type { UploadProgress } from './upload.js';
import { uploadTexts as texts } from './upload.texts.js';
import type { Uploads } from './use-uploads.js';

function words({ phase, sent, total, secondsLeft, problem }: UploadProgress): string {
  if (problem) return problem;
  if (phase === 'preparing') return texts.phase.preparing;
  const amount = texts.sentOf(sizeOf(sent), sizeOf(total));
  return phase === 'sending' ? `${amount} · ${timeLeft(secondsLeft)}` : `${texts.phase[phase]} · ${amount}`;
}

function UploadRow({ item, uploads, onAbandon }: { item: UploadProgress; uploads: Uploads; onAbandon: (id: string) => void }) {
  const label = `upload-${item.id}`;
  const moving = item.phase === 'sending' || item.phase === 'preparing' || item.phase === 'offline';
  return (
    <li class={item.phase === 'failed' ? 'upload bad' : 'upload'}>
      <span class="name" id={label}>
        {item.name}
      </span>
      <progress aria-labelledby={label} max={item.total || 1} value={item.sent} />
      <span class="small muted">{words(item)}</span>
      <span class="row">
        {moving ? (
          <button
            class="btn quiet small"
            type="button"
            aria-label={texts.of(texts.pause, item.name)}
            onClick={() => uploads.pause(item.id)}
          >
            {texts.pause}
          </button>
        ) : null}
        {item.phase === 'paused' ? (
          <button
            class="btn small"
            type="button"
            aria-label={texts.of(texts.resume, item.name)}
            onClick={() => uploads.resume(item.id)}
          >
            {texts.resume}
          </button>
        ) : null}
        <button class="icon-btn" type="button" aria-label={texts.of(texts.abandon, item.name)} onClick={() => onAbandon(item.id)}>
          <Icon name="trash" size={20} />
        </button>
      </span>
    </li>
  );
}

/** What is on its way. Progress is on the bars for the eye; the live region of the screen says what began and what arrived. */
export function UploadList({ uploads, onAbandon }: { uploads: Uploads; onAbandon: (id: string) => void }) {
  const open = uploads.progress.filter(({ phase }) => phase !== 'done');
  if (open.length === 0) return null;
  return (
    <section class="card pad" aria-labelledby="envios">
      <h2 class="h3" id="envios">
        {evidenceTexts.uploads}
      </h2>
      <ul class="uploads">
        {open.map((item) => (
          <UploadRow key={item.id} item={item} uploads={uploads} onAbandon={onAbandon} />
        ))}
      </ul>
    </section>
  );
}
