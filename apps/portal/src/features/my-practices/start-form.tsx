import { useCache, useMutation } from '@lib/web-graphql';
import { Problems, TextField } from '@lib/web-ui';
import { useRef, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { formTexts } from '../../forms/forms.texts.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { StartPractice } from './my-practices.gql.js';
import { myPracticesTexts as texts } from './my-practices.texts.js';

/** The id is made here: a repeated tap or a lost answer gives the same practice, not two. */
export function StartForm() {
  const id = useRef<string>('');
  const [{ title }, change, forget] = useKeptForm('empezar', { title: '' });
  const [empty, setEmpty] = useState(false);
  const start = useMutation(StartPractice);
  const cache = useCache();
  const { expire } = useSession();
  if (start.failure?.kind === 'UNAUTHENTICATED') expire();
  const submit = async (event: Event) => {
    event.preventDefault();
    setEmpty(title.trim() === '');
    if (title.trim() === '') return;
    id.current ||= newId();
    const answer = await start.run({ input: { id: id.current, title: title.trim() } });
    if (!answer) return;
    forget();
    cache.forget('MyPractices');
    cache.forget('HomeMine');
    go(`/mis-practicas/${answer.startPractice.id}`);
  };
  const problem = empty ? formTexts.required(texts.startLabel) : sentencesOf(start.failure).title;
  return (
    <form class="card pad" method="post" onSubmit={submit} noValidate>
      <h2 class="h3">{texts.startTitle}</h2>
      <Problems title={texts.startProblem} problems={problemsOf(start.failure)} />
      <TextField id="title" label={texts.startLabel} hint={texts.startHint} value={title} onText={(title) => change({ title })} problem={problem} />
      <button class="btn wide" disabled={start.busy}>
        {start.busy ? texts.starting : texts.start}
      </button>
    </form>
  );
}
