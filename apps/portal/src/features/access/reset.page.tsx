import { useMutation } from '@lib/web-graphql';
import { Notice, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { formTexts } from '../../forms/forms.texts.js';
import { PasswordField } from '../../forms/password-field.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { ResetPassword } from './access.gql.js';
import { accessTexts } from './access.texts.js';
import { Done, FormPage } from './form-page.js';

const texts = accessTexts.reset;

export default function ResetPage({ search }: PageProps) {
  const token = search.get('token') ?? '';
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const reset = useMutation(ResetPassword);
  useHead({ title: texts.title, noIndex: true });
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await reset.run({ input: { token, password } })) setDone(true);
  };
  if (!token) return <Notice tone="bad">{accessTexts.noToken}</Notice>;
  if (done)
    return (
      <Done title={texts.doneTitle} text={texts.done}>
        <a class="btn wide" href="/ingresar">
          {accessTexts.login}
        </a>
      </Done>
    );
  return (
    <FormPage title={texts.title} lead={texts.lead}>
      <form method="post" onSubmit={submit} noValidate>
        <Problems title={formTexts.summary} problems={problemsOf(reset.failure)} />
        <PasswordField id="password" label={accessTexts.password} hint={accessTexts.passwordHint} autoComplete="new-password"
          value={password} onText={setPassword} problem={sentencesOf(reset.failure).password} />
        <button class="btn wide" disabled={reset.busy}>
          {reset.busy ? formTexts.sending : texts.send}
        </button>
      </form>
    </FormPage>
  );
}
