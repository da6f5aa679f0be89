import { failureOf, request, useCache, type RequestFailure } from '@lib/web-graphql';
import { Problems, TextField, type Problem } from '@lib/web-ui';
import { useRef, useState } from 'preact/hooks';
import { nameOf } from '../../drafts/kept-answers.js';
import type { DraftSync } from '../../drafts/sync.js';
import { formTexts } from '../../forms/forms.texts.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { deviceStorage, isShared } from '../../offline/device-storage.js';
import { hasWaiting, leaveReady } from '../../offline/leave-ready.js';
import { readyTexts } from '../../offline/offline.texts.js';
import { useSession } from '../../session/session.js';
import { useOnline } from '../../shell/network-line.js';
import { reviewTexts as texts } from './review.texts.js';
import { MyPractice, SubmitPractice, type SubmitPracticeResult } from './sheet.gql.js';
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
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const operationKey = useRef('');
  const cache = useCache();
  const { viewer, expire } = useSession();
  const offline = !useOnline();
  const sentences = { ...sentencesOf(failure), ...gaps };
  const listed: Problem[] = late
    ? [{ text: texts.unsent }]
    : Object.keys(gaps).length > 0
      ? Object.entries(gaps).map(([id, text]) => ({ id, text }))
      : problemsOf(failure);

  const send = async (event: Event) => {
    event.preventDefault();
    const missing = gapsIn(directorName, directorPost, accept);
    setGaps(missing);
    setLate(false);
    if (Object.keys(missing).length > 0) return;
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await deliver();
    } catch (thrown) {
      const failed = failureOf(thrown);
      if (failed.kind === 'UNAUTHENTICATED') expire();
      setFailure(failed);
    }
    setBusy(false);
  };

  const deliver = async () => {
    operationKey.current ||= newId();
    const key = operationKey.current;
    const input = { practiceId: practice.id, directorName, directorPost, declarationVersion: practice.declaration.version, accept };
    const wait = () => leaveReady(viewer?.id ?? '', key, practice.title, input);
    await sync?.flush();
    const left = (sync?.unsent() ?? []).filter((one) => one.key.practiceId === practice.id).map((one) => sync?.status(one.key).kind);
    if (left.length > 0 && left.every((kind) => kind === 'retrying') && !isShared()) return wait();
    // What is sent must be what is on screen: a text that is still only on this device stops it.
    if (left.length > 0) return setLate(true);
    // What waits in the queue of this practice, its photos among it, goes first.
    if (viewer && (await hasWaiting(viewer.id, practice.id))) return wait();
    try {
      const { submitPractice } = await request(SubmitPractice, { input: { ...input, operationKey: key } });
      for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) cache.forget(name);
      // What this device kept of the draft would be shown first, as if it could still be written.
      if (viewer) deviceStorage().removeItem(nameOf(viewer.id, MyPractice.name, { id: practice.id }));
      onSubmitted(submitPractice);
    } catch (thrown) {
      const { kind } = failureOf(thrown);
      if ((kind !== 'OFFLINE' && kind !== 'UNAVAILABLE') || isShared()) throw thrown;
      // The reply may only have been lost: the queue asks again with the same key.
      await wait();
    }
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
      {offline && !isShared() ? <p class="small muted">{readyTexts.offline}</p> : null}
      <button class="btn" disabled={busy}>
        {busy ? texts.submitting : offline && !isShared() ? readyTexts.leave : texts.submit}
      </button>
    </form>
  );
}
