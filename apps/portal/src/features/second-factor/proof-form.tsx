import type { MutationState } from '@lib/web-graphql';
import { Problems, TextField } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PasswordField } from '../../forms/password-field.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { ProofInput } from '../../graphql/schema.gen.js';
import { factorTexts as texts } from './second-factor.texts.js';

interface ProofProps<Result> {
  lead: ComponentChildren;
  send: string;
  action: MutationState<Result, { input: ProofInput }>;
  onDone: (result: Result) => void;
  onCancel: () => void;
}

/** What changes how one logs in asks for both proofs again. */
export function ProofForm<Result>(props: ProofProps<Result>) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { action } = props;
  const sentences = sentencesOf(action.failure);
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await action.run({ input: { password, code } });
    if (answer) props.onDone(answer);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <p>{props.lead}</p>
      <Problems title={texts.problem} problems={problemsOf(action.failure)} />
      <PasswordField
        id="password"
        label={texts.password}
        autoComplete="current-password"
        value={password}
        onText={setPassword}
        problem={sentences.password}
      />
      <TextField
        id="code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellcheck={false}
        label={texts.proofCode}
        value={code}
        onText={setCode}
        problem={sentences.code}
      />
      <div class="factor-actions">
        <button class="btn" disabled={action.busy}>
          {props.send}
        </button>
        <button class="btn quiet" type="button" onClick={props.onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
