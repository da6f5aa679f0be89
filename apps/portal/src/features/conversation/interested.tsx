import { shortDate } from '@lib/web-ui';
import { askedTexts as texts } from './asked.texts.js';
import type { Talk } from './use-talk.js';

/** Who wants it: only its own team reads this, and fetches it. */
export default function Interested({ talk }: { talk: Talk }) {
  return (
    <div class="card pad stack">
      <h3>{texts.interested}</h3>
      <a href="/transferencias">{texts.toTransfers}</a>
      <ul class="plain stack">
        {talk.interests.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b>
            <span class="small muted block">
              {one.post} · {one.igedName} · {shortDate(one.expressedAt)}
            </span>
            {one.message ? <p class="pre">{one.message}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
