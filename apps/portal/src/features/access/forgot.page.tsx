import { useMutation } from '@lib/web-graphql';
import { Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { formTexts } from '../../forms/forms.texts.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import { RequestPasswordReset } from './access.gql.js';
import { accessTexts } from './access.texts.js';
import { Done, FormPage } from './form-page.js';

const texts = accessTexts.forgot;

export default function ForgotPage() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const ask = useMutation(RequestPasswordReset);
  useHead({ title: texts.title, noIndex: true });
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await ask.run({ email: email.trim() })) setSent(true);
  };
  if (sent) return <Done title={texts.doneTitle} text={texts.done} />;
  return (
    <FormPage title={texts.title} lead={texts.lead}>
      <form method="post" onSubmit={submit} noValidate>
        <Problems title={formTexts.summary} problems={problemsOf(ask.failure)} />
        <TextField id="email" type="email" inputMode="email" autoComplete="username" label={accessTexts.register.email}
          value={email} onText={setEmail} problem={sentencesOf(ask.failure).email} />
        <button class="btn wide" disabled={ask.busy}>
          {ask.busy ? formTexts.sending : texts.send}
        </button>
      </form>
    </FormPage>
  );
}
