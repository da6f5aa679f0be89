import { draftTexts as texts } from './drafts.texts.js';
import type { DraftSync } from './sync.js';

/** What waits for the network, by name, with a way to send it by hand. */
export function UnsentQueue(props: { sync: DraftSync | null; practiceId?: string; names?: Map<string, string> }) {
  const waiting = (props.sync?.unsent() ?? []).filter(({ key }) => !props.practiceId || key.practiceId === props.practiceId);
  if (waiting.length === 0) return null;
  return (
    <section class="notice warn">
      <div class="row apart">
        <h2 class="small-head">{texts.queue(waiting.length)}</h2>
        <button class="btn quiet" type="button" onClick={() => void props.sync?.flush()}>
          {texts.sendNow}
        </button>
      </div>
      <ul class="small">
        {waiting.map(({ key, record }) => (
          <li key={`${key.practiceId}:${key.section}`}>
            <a href={`/mis-practicas/${key.practiceId}/${key.section}`}>{props.names?.get(key.section) ?? record.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
