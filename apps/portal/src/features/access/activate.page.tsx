import { useMutation } from '@lib/web-graphql';
import { Notice, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { formTexts } from '../../forms/forms.texts.js';
import { PasswordField } from '../../forms/password-field.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { ActivateAccount } from './access.gql.js';
import { accessTexts } from './access.texts.js';
import { FormPage } from './form-page.js';
import { PrivacyCheck, usePrivacyVersion } from './privacy-check.js';

const texts = accessTexts.activate;

export default function ActivatePage({ search }: PageProps) {
  const token = search.get('token') ?? '';
  const { enter } = useSession();
  const [password, setPassword] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [refused, setRefused] = useState(false);
  const privacyVersion = usePrivacyVersion();
  const activate = useMutation(ActivateAccount);
  useHead({ title: texts.title, noIndex: true });
  const sentences = sentencesOf(activate.failure);
  const mustAccept = refused && !accepted ? accessTexts.mustAccept : sentences.acceptPrivacy;

  const submit = async (event: Event) => {
    event.preventDefault();
    setRefused(!accepted);
    if (!accepted) return;
    const answer = await activate.run({ input: { token, password, acceptPrivacy: accepted, privacyVersion } });
    if (!answer) return;
    enter(answer.activateAccount);
    go('/', { replace: true });
  };

  if (!token) return <Notice tone="bad">{accessTexts.noToken}</Notice>;
  return (
    <FormPage title={texts.title} lead={texts.lead}>
      <form method="post" onSubmit={submit} noValidate>
        <Problems title={formTexts.summary} problems={problemsOf(activate.failure)} />
        <PasswordField id="password" label={accessTexts.password} hint={accessTexts.passwordHint} autoComplete="new-password"
          value={password} onText={setPassword} problem={sentences.password} />
        <PrivacyCheck accepted={accepted} onAccept={setAccepted} problem={mustAccept} />
        <button class="btn wide" disabled={activate.busy}>
          {activate.busy ? formTexts.sending : texts.send}
        </button>
      </form>
    </FormPage>
  );
}
