import { failureOf, request, useCache, RequestFailure } from '@lib/web-graphql';
import { Problems, TextField } from '@lib/web-ui';
import { useRef, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { formTexts } from '../../forms/forms.texts.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { isShared } from '../../offline/device-storage.js';
import { beginTexts } from '../../offline/offline.texts.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { StartPractice } from './my-practices.gql.js';
import { myPracticesTexts as texts } from './my-practices.texts.js';

const PATIENCE_MS = 15_000;

/** The id is made here: a repeated tap or a lost answer gives the same practice, not two. */
export function StartForm() {
  const id = useRef<string>('');
  const [{ title }, change, forget] = useKeptForm('empezar', { title: '' });
  const [empty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const cache = useCache();
  const { viewer, expire } = useSession();
  const submit = async (event: Event) => {
    event.preventDefault();
    setEmpty(title.trim() === '');
    if (title.trim() === '') return;
    id.current ||= newId();
    setBusy(true);
    setFailure(null);
    try {
      await begin(title.trim());
      forget();
      cache.forget('MyPractices');
      cache.forget('HomeMine');
      go(`/mis-practicas/${id.current}`);
    } catch (thrown) {
      const failed = failureOf(thrown);
      if (failed.kind === 'UNAUTHENTICATED') expire();
      setFailure(failed);
    }
    setBusy(false);
  };
  const begin = async (wanted: string) => {
    try {
      await request(StartPractice, { input: { id: id.current, title: wanted } }, { timeoutMs: PATIENCE_MS });
    } catch (thrown) {
      const { kind } = failureOf(thrown);
      if (!viewer || isShared() || (kind !== 'OFFLINE' && kind !== 'UNAVAILABLE')) throw thrown;
      const { beginOffline } = await import('../../offline/begin.js');
      if (!(await beginOffline(viewer, id.current, wanted))) throw new RequestFailure('OFFLINE', beginTexts.noKit);
    }
  };
  const problem = empty ? formTexts.required(texts.startLabel) : sentencesOf(failure).title;
  return (
    <form class="card pad" method="post" onSubmit={submit} noValidate>
      <h2 class="h3">{texts.startTitle}</h2>
      <Problems title={texts.startProblem} problems={problemsOf(failure)} />
      <TextField id="title" label={texts.startLabel} hint={texts.startHint} value={title} onText={(title) => change({ title })} problem={problem} />
      <button class="btn wide" disabled={busy}>
        {busy ? texts.starting : texts.start}
      </button>
    </form>
  );
}
