import { useMutation } from '@lib/web-graphql';
import { Notice, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { PasswordField } from '../../forms/password-field.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { ChangePassword } from './me.gql.js';
import { accountTexts as texts } from './me.texts.js';

export function PasswordForm(props: { onChanged: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const change = useMutation(ChangePassword);
  const sentences = sentencesOf(change.failure);
  const submit = async (event: Event) => {
    event.preventDefault();
    setDone(false);
    if (!(await change.run({ input: { current, next } }))) return;
    setCurrent('');
    setNext('');
    setDone(true);
    props.onChanged();
  };
  return (
    <form class="card pad-l" method="post" onSubmit={submit} noValidate>
      <h2>{texts.password}</h2>
      <Problems title={texts.passwordProblem} problems={problemsOf(change.failure)} />
      {done ? (
        <Notice tone="good" live>
          {texts.changed}
        </Notice>
      ) : null}
      <PasswordField id="current" label={texts.current} autoComplete="current-password" value={current} onText={setCurrent}
        problem={sentences.current} />
      <PasswordField id="next" label={texts.next} hint={texts.nextHint} autoComplete="new-password" value={next} onText={setNext}
        problem={sentences.next} />
      <button class="btn quiet" disabled={change.busy}>
        {texts.change}
      </button>
    </form>
  );
}
