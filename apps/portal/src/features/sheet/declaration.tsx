import { useCache, useMutation } from '@lib/web-graphql';
import { Problems, TextField, type Problem } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { DraftSync } from '../../drafts/sync.js';
import { formTexts } from '../../forms/forms.texts.js';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { reviewTexts as texts } from './review.texts.js';
import { SubmitPractice, type SubmitPracticeResult } from './sheet.gql.js';
import type { MySheet } from './use-my-practice.js';

interface DeclarationProps {
  practice: MySheet;
  sync: DraftSync | null;
  onSubmitted: (receipt: SubmitPracticeResult['submitPractice']) => void;
}

function gapsIn(name: string, post: string, accepted: boolean): Sentences {
  const gaps: Sentences = {};
  if (!name.trim()) gaps.directorName = formTexts.required(texts.directorName);
  if (!post.trim()) gaps.directorPost = formTexts.required(texts.directorPost);
  if (!accepted) gaps.accept = texts.mustAccept;
  return gaps;
}

/** The declaration of truth and authorisation is part of submitting, never a separate step. */
export function Declaration({ practice, sync, onSubmitted }: DeclarationProps) {
  const [directorName, setName] = useState('');
  const [directorPost, setPost] = useState('');
  const [accept, setAccept] = useState(false);
  const [gaps, setGaps] = useState<Sentences>({});
  const [late, setLate] = useState(false);
  const submit = useMutation(SubmitPractice);
  const cache = useCache();
  const { expire } = useSession();
  const sentences = { ...sentencesOf(submit.failure), ...gaps };
  const listed: Problem[] = late
    ? [{ text: texts.unsent }]
    : Object.keys(gaps).length > 0
      ? Object.entries(gaps).map(([id, text]) => ({ id, text }))
      : problemsOf(submit.failure);
  if (submit.failure?.kind === 'UNAUTHENTICATED') expire();

  const send = async (event: Event) => {
    event.preventDefault();
    const missing = gapsIn(directorName, directorPost, accept);
    setGaps(missing);
    setLate(false);
    if (Object.keys(missing).length > 0) return;
    await sync?.flush();
    // What is sent must be what is on screen: a text that is still only on this device stops it.
    if (sync?.unsent().some(({ key }) => key.practiceId === practice.id)) return setLate(true);
    const input = { practiceId: practice.id, directorName, directorPost, declarationVersion: practice.declaration.version, accept };
    const answer = await submit.run({ input });
    if (!answer) return;
    for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) cache.forget(name);
    onSubmitted(answer.submitPractice);
  };

  return (
    <form class="card pad-l part no-print" method="post" onSubmit={send} noValidate>
      <h2>{texts.declarationTitle}</h2>
      <p class="muted">{texts.declarationLead}</p>
      <div class="reply">
        {practice.declaration.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div class="part">
        <Problems title={texts.problem} problems={listed} />
      </div>
      <TextField id="directorName" label={texts.directorName} value={directorName} onText={setName} problem={sentences.directorName} />
      <TextField id="directorPost" label={texts.directorPost} hint={texts.directorPostHint} value={directorPost} onText={setPost}
        problem={sentences.directorPost} />
      <div class={sentences.accept ? 'field bad' : 'field'}>
        <label class="check">
          <input id="accept" type="checkbox" checked={accept} onChange={(event) => setAccept(event.currentTarget.checked)} />
          <span>{texts.accept}</span>
        </label>
        {sentences.accept ? <span class="problem">{sentences.accept}</span> : null}
      </div>
      <button class="btn" disabled={submit.busy}>
        {submit.busy ? texts.submitting : texts.submit}
      </button>
    </form>
  );
}
