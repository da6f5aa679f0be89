import './second-factor.css';
import { useMutation } from '@lib/web-graphql';
import { Problems } from '@lib/web-ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CodeField } from '../../forms/code-field.js';
import { PasswordField } from '../../forms/password-field.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { RecoveryCodes } from './recovery-codes.js';
import { BeginSecondFactor, ConfirmSecondFactor, type BeginSecondFactorResult } from './second-factor.gql.js';
import { enrolTexts as texts, factorTexts } from './second-factor.texts.js';

type Secret = BeginSecondFactorResult['beginSecondFactor'];

function PasswordStep(props: { onSecret: (secret: Secret) => void }) {
  const [password, setPassword] = useState('');
  const begin = useMutation(BeginSecondFactor);
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await begin.run({ password });
    if (answer) props.onSecret(answer.beginSecondFactor);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <h2 class="h3">{texts.passwordTitle}</h2>
      <Problems title={factorTexts.problem} problems={problemsOf(begin.failure)} />
      <PasswordField
        id="password"
        label={factorTexts.password}
        autoComplete="current-password"
        value={password}
        onText={setPassword}
        problem={sentencesOf(begin.failure).password}
      />
      <button class="btn" disabled={begin.busy}>
        {begin.busy ? texts.checking : texts.next}
      </button>
    </form>
  );
}

function ScanStep(props: { secret: Secret; onCodes: (codes: string[]) => void; onAgain: () => void }) {
  const [code, setCode] = useState('');
  const confirm = useMutation(ConfirmSecondFactor);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await confirm.run({ code });
    if (answer) props.onCodes(answer.confirmSecondFactor);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <h2 class="h3" tabIndex={-1} ref={heading}>
        {texts.scanTitle}
      </h2>
      <p>{texts.install}</p>
      <p>{texts.scan}</p>
      <img
        class="factor-qr"
        width="240"
        height="240"
        alt={texts.qr}
        src={`data:image/svg+xml,${encodeURIComponent(props.secret.qr)}`}
      />
      <p>
        <a href={props.secret.address}>{texts.samePhone}</a>
      </p>
      <p>{texts.byHand}</p>
      <code class="factor-secret">{props.secret.secret}</code>
      <p>{texts.codeLead}</p>
      <Problems title={factorTexts.problem} problems={problemsOf(confirm.failure)} />
      <CodeField value={code} onText={setCode} problem={sentencesOf(confirm.failure).code} />
      <div class="factor-actions">
        <button class="btn" disabled={confirm.busy}>
          {confirm.busy ? texts.checking : texts.turnOn}
        </button>
        {confirm.failure?.kind === 'CONFLICT' ? (
          <button class="btn quiet" type="button" onClick={props.onAgain}>
            {texts.again}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/** Password, telephone, recovery codes: nothing is on before the telephone proved itself. */
export function EnrolSteps(props: { onDone: () => void }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={props.onDone} />;
  if (!secret) return <PasswordStep onSecret={setSecret} />;
  return <ScanStep secret={secret} onCodes={setCodes} onAgain={() => setSecret(null)} />;
}
