import './second-factor.css';
import { useMutation } from '@lib/web-graphql';
import { Notice, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { EnrolSteps } from './enrol-steps.js';
import { ProofForm } from './proof-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RenewRecoveryCodes, SecondFactor, TurnOffSecondFactor } from './second-factor.gql.js';
import { factorTexts as texts } from './second-factor.texts.js';

type Doing = 'enrol' | 'renew' | 'turnOff' | null;

/** In «Mi cuenta»: whether a code is asked for, and everything that can be done about it. */
export function SecondFactorCard(props: { onChanged: () => void }) {
  const { data, failure, reload } = usePrivateQuery(SecondFactor, {});
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [off, setOff] = useState(false);
  const renew = useMutation(RenewRecoveryCodes);
  const turnOff = useMutation(TurnOffSecondFactor);
  const factor = data?.mySecondFactor;
  const begin = (next: Doing) => {
    renew.reset();
    turnOff.reset();
    setOff(false);
    setDoing(next);
  };
  const done = () => {
    setDoing(null);
    setCodes(null);
    void reload();
    props.onChanged();
  };
  const afterOff = () => {
    // Her role needs it: the next page is the one that sets it up again.
    if (factor?.required) return location.assign('/');
    setOff(true);
    done();
  };

  return (
    <section class="card pad-l" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {off ? (
        <Notice tone="good" live>
          {texts.turnedOff}
        </Notice>
      ) : null}
      {codes ? <RecoveryCodes codes={codes} onKept={done} /> : null}
      {doing === 'enrol' ? <EnrolSteps onDone={done} /> : null}
      {doing === 'renew' && !codes ? (
        <ProofForm
          lead={texts.renewLead}
          send={texts.renewSend}
          action={renew}
          onCancel={() => begin(null)}
          onDone={(answer) => setCodes(answer.renewRecoveryCodes)}
        />
      ) : null}
      {doing === 'turnOff' ? (
        <ProofForm
          lead={factor?.required ? `${texts.turnOffLead} ${texts.requiredLead}` : texts.turnOffLead}
          send={texts.turnOffSend}
          action={turnOff}
          onCancel={() => begin(null)}
          onDone={afterOff}
        />
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!factor && !failure ? <Waiting text={texts.loading} /> : null}
      {factor && !doing && !factor.on ? (
        <>
          <p>{texts.off}</p>
          <button class="btn quiet" type="button" onClick={() => begin('enrol')}>
            {texts.turnOn}
          </button>
        </>
      ) : null}
      {factor?.on && !doing ? (
        <>
          <p>{texts.on(shortDate(factor.since ?? ''))}</p>
          <p>{texts.codesLeft(factor.recoveryCodesLeft)}</p>
          <div class="factor-actions">
            <button class="btn quiet" type="button" onClick={() => begin('renew')}>
              {texts.renew}
            </button>
            <button class="btn quiet" type="button" onClick={() => begin('turnOff')}>
              {texts.turnOff}
            </button>
          </div>
        </>
      ) : null}
    </section>
  );
}
