import { useMutation } from '@lib/web-graphql';
import { Field, Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { formTexts } from '../../forms/forms.texts.js';
import { IgedPick, type IgedChoice } from '../../forms/iged-pick.js';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import { Register } from './access.gql.js';
import { accessTexts } from './access.texts.js';
import { Done, FormPage } from './form-page.js';
import { PrivacyCheck, usePrivacyVersion } from './privacy-check.js';

const texts = accessTexts.register;

interface Draft {
  email: string;
  name: string;
  post: string;
  iged: IgedChoice | null;
  accepted: boolean;
}

function missingIn(draft: Draft): Sentences {
  const missing: Sentences = {};
  if (!draft.email.trim()) missing.email = formTexts.required(texts.email);
  if (!draft.name.trim()) missing.name = formTexts.required(texts.name);
  if (!draft.post.trim()) missing.post = formTexts.required(texts.post);
  if (!draft.iged) missing.igedCode = formTexts.required(texts.iged);
  if (!draft.accepted) missing.acceptPrivacy = accessTexts.mustAccept;
  return missing;
}

function ChosenIged(props: { iged: IgedChoice; onChange: () => void }) {
  return (
    <Field id="igedCode" label={texts.iged}>
      <span class="chosen">
        <b>{props.iged.name}</b>
        <button type="button" class="btn text" id="igedCode" onClick={props.onChange}>
          {formTexts.change}
        </button>
      </span>
    </Field>
  );
}

export default function RegisterPage() {
  const [draft, setDraft] = useState<Draft>({ email: '', name: '', post: '', iged: null, accepted: false });
  const [missing, setMissing] = useState<Sentences>({});
  const [sent, setSent] = useState(false);
  const privacyVersion = usePrivacyVersion();
  const register = useMutation(Register);
  useHead({ title: texts.title, canonical: '/registro' });
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const sentences = { ...sentencesOf(register.failure), ...missing };
  const listed = Object.entries(missing).map(([id, text]) => ({ id, text }));

  const submit = async (event: Event) => {
    event.preventDefault();
    const gaps = missingIn(draft);
    setMissing(gaps);
    register.reset();
    if (Object.keys(gaps).length > 0 || !draft.iged) return;
    const input = {
      email: draft.email.trim(),
      name: draft.name.trim(),
      post: draft.post.trim(),
      igedCode: draft.iged.code,
      acceptPrivacy: draft.accepted,
      privacyVersion,
    };
    if (await register.run({ input })) setSent(true);
  };

  if (sent) return <Done title={texts.doneTitle} text={texts.done(draft.email)} />;
  return (
    <FormPage title={texts.title} lead={texts.lead}>
      <form method="post" onSubmit={submit} noValidate>
        <Problems title={formTexts.summary} problems={listed.length > 0 ? listed : problemsOf(register.failure)} />
        <TextField id="email" type="email" inputMode="email" autoComplete="email" label={texts.email} hint={texts.emailHint}
          value={draft.email} onText={(email) => set({ email })} problem={sentences.email} />
        <TextField id="name" autoComplete="name" label={texts.name} value={draft.name} onText={(name) => set({ name })}
          problem={sentences.name} />
        <TextField id="post" autoComplete="organization-title" label={texts.post} hint={texts.postHint} value={draft.post}
          onText={(post) => set({ post })} problem={sentences.post} />
        {draft.iged ? (
          <ChosenIged iged={draft.iged} onChange={() => set({ iged: null })} />
        ) : (
          <IgedPick id="igedCode" label={texts.iged} hint={texts.igedHint} problem={sentences.igedCode} onPick={(iged) => set({ iged })} />
        )}
        <PrivacyCheck accepted={draft.accepted} onAccept={(accepted) => set({ accepted })} problem={sentences.acceptPrivacy} />
        <button class="btn wide" disabled={register.busy}>
          {register.busy ? formTexts.sending : texts.send}
        </button>
      </form>
      <p class="links">
        <a href="/ingresar">{texts.haveAccount}</a>
      </p>
    </FormPage>
  );
}
