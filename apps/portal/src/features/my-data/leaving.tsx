import { useMutation } from '@lib/web-graphql';
import { Notice, shortDate } from '@lib/web-ui';
import { AgainForm } from './again-form.js';
import { AskErasure, WithdrawConsent, type MyDataPartsFragment } from './my-data.gql.js';
import { myDataTexts as texts } from './my-data.texts.js';

interface LeavingProps {
  data: MyDataPartsFragment;
  onChanged: () => void;
}

/** What goes and what stays is read before; the forms open under it. */
export function Erase({ data, onChanged }: LeavingProps) {
  const erase = useMutation(AskErasure);
  const send = async (password: string, understood: boolean) => {
    const answer = await erase.run({ input: { password, understood } });
    if (answer) onChanged();
    return answer !== null;
  };
  const { erasure, erasureDays, ledPractices } = data;
  return (
    <section class="card pad-l">
      <h2>{texts.erase}</h2>
      {erasure?.state === 'REFUSED' ? <Notice tone="bad">{texts.refused(erasure.reason)}</Notice> : null}
      <h3>{texts.goes}</h3>
      <Lines lines={texts.goesLines} />
      <h3>{texts.stays}</h3>
      <Lines lines={texts.staysLines} />
      {ledPractices.length > 0 ? (
        <Notice>
          <p>{texts.led(ledPractices.length)}</p>
          <ul>
            {ledPractices.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/practicas/${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p>{texts.wait(erasureDays)}</p>
      <details>
        <summary>{texts.eraseOpen}</summary>
        <AgainForm name="erase" button={texts.eraseAsk} tone="btn danger" problem={texts.eraseProblem} understood={texts.understood} failure={erase.failure}
          busy={erase.busy} onSend={send} />
      </details>
    </section>
  );
}

export function Consent({ data, onChanged }: LeavingProps) {
  const withdraw = useMutation(WithdrawConsent);
  const send = async (password: string, understood: boolean) => {
    const answer = await withdraw.run({ input: { password, understood } });
    if (answer) onChanged();
    return answer !== null;
  };
  const { consentAt, consentVersion, erasureDays } = data;
  return (
    <section class="card pad-l">
      <h2>{texts.consent}</h2>
      <p>
        {consentAt ? texts.consentGiven(shortDate(consentAt), consentVersion ?? '') : texts.consentByTeam} <a href="/privacidad">{texts.notice}</a>
      </p>
      <Lines lines={texts.withdrawLines(erasureDays)} />
      <p class="small muted">{texts.onlyRanking}</p>
      <details>
        <summary>{texts.withdrawOpen}</summary>
        <AgainForm name="withdraw" button={texts.withdrawAsk} tone="btn danger" problem={texts.withdrawProblem} understood={texts.withdrawUnderstood}
          failure={withdraw.failure} busy={withdraw.busy} onSend={send} />
      </details>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
