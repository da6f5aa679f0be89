import { dateTime } from '@lib/web-ui';
import { sheetTexts as texts } from './sheet.texts.js';
import type { MySheet } from './use-my-practice.js';

export function DecisionList({ decisions }: { decisions: MySheet['decisions'] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.history}</h2>
      <ol class="plain history">
        {decisions.map((decision) => (
          <li key={decision.at}>
            <b>{decision.to === 'DRAFT' ? texts.newEdition : texts.status[decision.to]}</b>
            <span class="small muted block">{dateTime(decision.at)}</span>
            {decision.comment ? <p class="small pre">{decision.comment}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
