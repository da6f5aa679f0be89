import { useMutation } from '@lib/web-graphql';
import { Dialog, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { InitiativeViewFragment } from './initiative.gql.js';
import { formTexts as texts } from './initiatives.texts.js';
import { ownTexts } from './initiative.texts.js';
import { EditInitiative } from './mine.gql.js';
import { inputOf, lacking, type ShareForm } from './share-form.js';
import { TextFields } from './text-fields.js';

interface Props {
  initiative: InitiativeViewFragment;
  changed: () => Promise<void>;
  onClose: () => void;
}

export function EditDialog({ initiative, changed, onClose }: Props) {
  const { id, title, problem, proposal, help, themeId } = initiative;
  const [form, change, forget] = useKeptForm<ShareForm>(`iniciativa-corregir:${id}`, { id, title, problem, proposal, help, themeId });
  const [tried, setTried] = useState(false);
  const { run, busy, failure } = useMutation(EditInitiative);
  const own = lacking(form);
  const sentences = { ...sentencesOf(failure), ...(tried ? own : {}) };
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(own).length > 0 || !(await run({ input: inputOf(form) }))) return;
    forget();
    onClose();
    await changed();
  };
  return (
    <Dialog title={ownTexts.edit} open onClose={onClose}>
      <form class="stack" method="post" onSubmit={save} noValidate>
        <Problems title={texts.problemsTitle} problems={problemsOf(failure)} />
        <TextFields form={form} change={change} sentences={sentences} />
        <p class="row">
          <button class="btn" disabled={busy}>
            {busy ? texts.sending : texts.save}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
