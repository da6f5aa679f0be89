import { dateTime } from '@lib/web-ui';
import { useEffect, useRef } from 'preact/hooks';
import { reviewTexts as texts } from './review.texts.js';
import type { SubmitPracticeResult } from './sheet.gql.js';

export function Receipt({ receipt, title }: { receipt: SubmitPracticeResult['submitPractice']; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="narrow">
      <div class="card pad-l stack">
        <h1 ref={heading} tabIndex={-1}>
          {texts.receiptTitle}
        </h1>
        <p>
          <b>{title}</b>
        </p>
        <p class="muted">{texts.receiptLead}</p>
        <dl class="facts">
          <dt>{texts.code}</dt>
          <dd class="num">
            <b>{receipt.code}</b>
          </dd>
          <dt>{texts.time}</dt>
          <dd>{dateTime(receipt.submittedAt)}</dd>
          <dt>{texts.edition}</dt>
          <dd>{receipt.edition}</dd>
        </dl>
        <p class="small muted">
          {texts.digest}
          <span class="digest block">{receipt.digest}</span>
        </p>
        {receipt.files.length > 0 ? (
          <ul class="small muted">
            {receipt.files.map((file) => (
              <li key={file.sha256}>
                {file.name} <span class="digest block">{file.sha256}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <p>{texts.next}</p>
        <div class="row">
          <a class="btn" href="/mis-practicas">
            {texts.back}
          </a>
          <button class="btn quiet" type="button" onClick={() => window.print()}>
            {texts.print}
          </button>
        </div>
      </div>
    </div>
  );
}
