import { Notice, TextField } from '@lib/web-ui';
import { useMutation } from '@lib/web-graphql';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { WallFilter } from '../../graphql/schema.gen.js';
import { SaveSearch } from './saved-search.gql.js';
import { savedSearchTexts as texts } from './saved-search.texts.js';

/** Beside the filters that are on. The same id is kept until it is saved: a reply that was lost does not save it twice. */
export function SaveSearchForm({ filter }: { filter: WallFilter }) {
  const save = useMutation(SaveSearch);
  const [id, setId] = useState(newId);
  const [name, setName] = useState(filter.search ?? '');
  const [weekly, setWeekly] = useState(false);
  const [saved, setSaved] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!(await save.run({ input: { id, name: name.trim(), filter, weekly } }))) return;
    setSaved(true);
    setId(newId());
  };
  if (saved)
    return (
      <p role="status" class="small">
        {texts.saved} <a href="/yo/busquedas">{texts.see}</a>
      </p>
    );
  const sentences = sentencesOf(save.failure);
  const [general] = problemsOf(save.failure).filter((problem) => !problem.id);
  return (
    <details class="small no-print save-search">
      <summary>{texts.save}</summary>
      <form class="card pad stack" method="post" onSubmit={(event) => void send(event)} noValidate>
        <TextField
          id="name"
          label={texts.name}
          hint={texts.nameHint}
          value={name}
          onText={setName}
          maxLength={80}
          problem={sentences.name}
        />
        <label class="check">
          <input type="checkbox" checked={weekly} onChange={(event) => setWeekly(event.currentTarget.checked)} />
          <span>{texts.weekly}</span>
        </label>
        {general ? <Notice tone="bad">{general.text}</Notice> : null}
        <button class="btn" disabled={save.busy}>
          {texts.confirm}
        </button>
      </form>
    </details>
  );
}
