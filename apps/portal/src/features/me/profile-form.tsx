import { useCache, useMutation } from '@lib/web-graphql';
import { Notice, Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { UpdateMyProfile, type ProfileFragment } from './me.gql.js';
import { accountTexts as texts } from './me.texts.js';

export function ProfileForm({ profile }: { profile: ProfileFragment }) {
  const [draft, setDraft] = useState(profile);
  const [saved, setSaved] = useState(false);
  const update = useMutation(UpdateMyProfile);
  const cache = useCache();
  const { viewer, enter, expire } = useSession();
  if (update.failure?.kind === 'UNAUTHENTICATED') expire();
  const sentences = sentencesOf(update.failure);
  const set = (part: Partial<ProfileFragment>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { name, post, phone, dni, hiddenFromRanking } = draft;
    const answer = await update.run({ input: { name, post, phone: phone || null, dni: dni || null, hiddenFromRanking } });
    if (!answer) return;
    setDraft(answer.updateMyProfile);
    setSaved(true);
    for (const one of ['MyAccount', 'MyRecognition', 'Ranking']) cache.forget(one);
    if (viewer) enter({ ...viewer, name: answer.updateMyProfile.name });
  };
  return (
    <form class="card pad-l" method="post" onSubmit={submit} noValidate>
      <h2>{texts.profile}</h2>
      <dl class="facts">
        <dt>{texts.email}</dt>
        <dd>{profile.email}</dd>
        <dt>{texts.iged}</dt>
        <dd>{profile.igedName ?? texts.noIged}</dd>
      </dl>
      <p class="small muted spaced">
        {texts.status[profile.status]} {profile.statusReason}
      </p>
      <Problems title={texts.problem} problems={problemsOf(update.failure)} />
      {saved ? (
        <Notice tone="good" live>
          {texts.saved}
        </Notice>
      ) : null}
      <TextField id="name" label={texts.name} autoComplete="name" value={draft.name} onText={(name) => set({ name })} problem={sentences.name} />
      <TextField id="post" label={texts.post} autoComplete="organization-title" value={draft.post} onText={(post) => set({ post })}
        problem={sentences.post} />
      <div class="grid two">
        <TextField id="phone" type="tel" inputMode="tel" label={texts.phone} hint={texts.phoneHint} optional autoComplete="tel"
          value={draft.phone ?? ''} onText={(phone) => set({ phone })} problem={sentences.phone} />
        <TextField id="dni" inputMode="numeric" label={texts.dni} hint={texts.dniHint} optional autoComplete="off" value={draft.dni ?? ''}
          onText={(dni) => set({ dni })} problem={sentences.dni} />
      </div>
      <label class="check">
        <input type="checkbox" id="hiddenFromRanking" checked={draft.hiddenFromRanking}
          onChange={(event) => set({ hiddenFromRanking: event.currentTarget.checked })} />
        <span>{texts.hidden}</span>
      </label>
      <button class="btn" disabled={update.busy}>
        {update.busy ? texts.saving : texts.save}
      </button>
    </form>
  );
}
