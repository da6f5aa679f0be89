import { useMutation } from '@lib/web-graphql';
import { Problems, TextField } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PasswordField } from '../forms/password-field.js';
import { problemsOf, sentencesOf } from '../forms/problems-of.js';
import { SecondStep } from './second-step.js';
import { loginTexts as texts } from './login.texts.js';
import { Login, type PersonFragment } from './session.gql.js';

export function LoginForm(props: { onEnter: (viewer: PersonFragment) => void; children?: ComponentChildren }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const login = useMutation(Login);
  const sentences = sentencesOf(login.failure);
  if (login.failure?.reason === 'SECOND_FACTOR_NEEDED') return <SecondStep onEnter={props.onEnter} onBack={login.reset} />;
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await login.run({ input: { email: email.trim(), password } });
    if (answer) props.onEnter(answer.login);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={texts.problem} problems={problemsOf(login.failure)} />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        label={texts.email}
        value={email}
        onText={setEmail}
        problem={sentences.email}
      />
      <PasswordField
        id="password"
        label={texts.password}
        autoComplete="current-password"
        value={password}
        onText={setPassword}
        problem={sentences.password}
      />
      {props.children}
      <button class="btn wide" disabled={login.busy}>
        {login.busy ? texts.entering : texts.enter}
      </button>
    </form>
  );
}
