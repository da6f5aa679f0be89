import { queueTexts as texts } from '../../offline/offline.texts.js';
import { useQueue } from '../../offline/use-queue.js';
import type { WriteCommentVariables } from './conversation.gql.js';

/** What this person wrote here and the server does not have yet. */
export default function QueuedRemarks({ practiceId }: { practiceId: string }) {
  const written = (useQueue() ?? [])
    .filter((item) => item.kind === 'comment' || item.kind === 'reply')
    .map((item) => ({ item, input: (item.variables as WriteCommentVariables).input }))
    .filter(({ input }) => input.practiceId === practiceId);
  if (written.length === 0) return null;
  return (
    <ul class="plain stack">
      {written.map(({ item, input }) => (
        <li key={item.id} class="card pad">
          <p class="row">
            <span class={item.refusal ? 'chip danger' : 'chip maize'}>{item.refusal ? texts.refused : texts.title}</span>
            <a class="small" href="/por-enviar">
              {texts.open}
            </a>
          </p>
          <p class="pre">{input.text}</p>
          {item.refusal ? <p class="problem">{item.refusal}</p> : null}
        </li>
      ))}
    </ul>
  );
}
