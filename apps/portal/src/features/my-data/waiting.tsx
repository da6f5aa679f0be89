import { useMutation } from '@lib/web-graphql';
import { Notice, dateTime } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { PrivacyCheck, usePrivacyVersion } from '../access/privacy-check.js';
import { sentencesOf } from '../../forms/problems-of.js';
import { TakeBackErasure, type ErasureOfMineFragment } from './my-data.gql.js';
import { myDataTexts as texts } from './my-data.texts.js';

/** Until the day comes one may change one's mind; whoever withdrew her consent gives it again. */
export function WaitingErasure({ erasure, onChanged }: { erasure: ErasureOfMineFragment; onChanged: () => void }) {
  const [accepted, setAccepted] = useState(false);
  const privacyVersion = usePrivacyVersion();
  const back = useMutation(TakeBackErasure);
  const byConsent = erasure.cause === 'CONSENT';
  const send = async (event: Event) => {
    event.preventDefault();
    const input = byConsent ? { acceptPrivacy: accepted, privacyVersion } : null;
    if (await back.run({ input })) onChanged();
  };
  const problem = sentencesOf(back.failure).acceptPrivacy;
  return (
    <section class="card pad-l">
      <h2>{texts.waiting}</h2>
      <Notice tone="warn">{byConsent ? texts.waitingConsent(dateTime(erasure.dueAt)) : texts.waitingUntil(dateTime(erasure.dueAt))}</Notice>
      <p>{texts.meanwhile}</p>
      <form method="post" onSubmit={send} noValidate>
        {byConsent ? <PrivacyCheck accepted={accepted} onAccept={setAccepted} problem={problem} /> : null}
        {back.failure && !problem ? <Notice tone="bad">{back.failure.message}</Notice> : null}
        <button class="btn" disabled={back.busy}>
          {byConsent ? texts.takeBackConsent : texts.takeBack}
        </button>
      </form>
    </section>
  );
}
