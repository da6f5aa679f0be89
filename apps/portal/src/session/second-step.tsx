import { useMutation } from '@lib/web-graphql';
import { Notice, Problems, TextField } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { CodeField } from '../forms/code-field.js';
import { problemsOf, sentencesOf } from '../forms/problems-of.js';
import { secondStepTexts as texts } from './login.texts.js';
import { CompleteLogin } from './second-step.gql.js';
import type { PersonFragment } from './session.gql.js';

/** The password was right: the code of the telephone, or a recovery code when it is lost. */
export function SecondStep(props: { onEnter: (viewer: PersonFragment) => void; onBack: () => void }) {
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const complete = useMutation(CompleteLogin);
  const problem = sentencesOf(complete.failure).code;
  useEffect(() => document.getElementById('code')?.focus(), [recovery]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await complete.run({ code });
    if (answer) props.onEnter(answer.completeLogin);
  };
  const turn = () => {
    setRecovery(!recovery);
    setCode('');
    complete.reset();
  };
  if (complete.failure?.reason === 'LOGIN_STEP_ENDED')
    return (
      <>
        <Notice tone="warn" live>
          {complete.failure.message}
        </Notice>
        <button class="btn wide" type="button" onClick={props.onBack}>
          {texts.again}
        </button>
      </>
    );
  return (
    <form method="post" onSubmit={submit} noValidate>
      <h2 class="h3">{recovery ? texts.recoveryTitle : texts.title}</h2>
      <p class="muted">{recovery ? texts.recoveryLead : texts.lead}</p>
      <Problems title={texts.problem} problems={problemsOf(complete.failure)} />
      {recovery ? (
        <TextField
          id="code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          label={texts.recoveryCode}
          hint={texts.recoveryHint}
          value={code}
          onText={setCode}
          problem={problem}
        />
      ) : (
        <CodeField value={code} onText={setCode} problem={problem} />
      )}
      <button class="btn wide" disabled={complete.busy}>
        {complete.busy ? texts.sending : texts.send}
      </button>
      <button class="btn text wide" type="button" onClick={turn}>
        {recovery ? texts.useApp : texts.useRecovery}
      </button>
      <button class="btn text wide" type="button" onClick={props.onBack}>
        {texts.back}
      </button>
      {recovery ? <p class="small muted">{texts.lost}</p> : null}
    </form>
  );
}
