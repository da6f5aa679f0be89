import { useMutation } from '@lib/web-graphql';
import { CountedText, Problems, TextField } from '@lib/web-ui';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { AnswerStatus } from '../../graphql/schema.gen.js';
import { useSession } from '../../session/session.js';
import type { AnswerFragment } from '../practice/practice.gql.js';
import { improvementTexts as texts } from './improvements.texts.js';
import { AnswerImprovement } from './sheet.gql.js';

const LIMIT = 1000;
const statuses = Object.keys(texts.choices) as AnswerStatus[];

interface Form {
  status: AnswerStatus;
  text: string;
  plannedOn: string;
}

interface ImprovementFormProps {
  itemId: string;
  answer: AnswerFragment | null;
  onSaved: (answer: AnswerFragment) => void;
}

/** The ids carry the item, because several of these forms stand on one page. */
export function ImprovementForm({ itemId, answer, onSaved }: ImprovementFormProps) {
  const first: Form = { status: answer?.status ?? 'DONE', text: answer?.text ?? '', plannedOn: answer?.plannedOn ?? '' };
  const [{ status, text, plannedOn }, change, forget] = useKeptForm<Form>(`mejora-${itemId}`, first);
  const save = useMutation(AnswerImprovement);
  const { expire } = useSession();
  if (save.failure?.kind === 'UNAUTHENTICATED') expire();
  const sentences = sentencesOf(save.failure);
  const id = (name: string) => `${name}-${itemId}`;
  const problems = problemsOf(save.failure).map((problem) => (problem.id ? { ...problem, id: id(problem.id) } : problem));
  const submit = async (event: Event) => {
    event.preventDefault();
    const planned = status === 'PLANNED' ? plannedOn || null : null;
    const done = await save.run({ input: { itemId, revision: answer?.revision ?? 0, status, text, plannedOn: planned } });
    if (!done) return;
    forget();
    onSaved(done.answerImprovement);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={texts.problem} problems={problems} />
      <fieldset>
        <legend>{texts.status}</legend>
        {statuses.map((one) => (
          <label class="check" key={one}>
            <input type="radio" name={id('status')} value={one} checked={status === one} onChange={() => change({ status: one })} />
            <span>{texts.choices[one]}</span>
          </label>
        ))}
      </fieldset>
      {status === 'PLANNED' ? (
        <TextField id={id('plannedOn')} type="date" label={texts.plannedOn} value={plannedOn} onText={(plannedOn) => change({ plannedOn })} problem={sentences.plannedOn} />
      ) : null}
      <CountedText id={id('text')} label={status === 'NOT_APPLICABLE' ? texts.reason : texts.text} limit={LIMIT} rows={4} value={text}
        onText={(text) => change({ text })} problem={sentences.text} />
      <button class="btn" disabled={save.busy}>
        {save.busy ? texts.saving : texts.save}
      </button>
    </form>
  );
}
