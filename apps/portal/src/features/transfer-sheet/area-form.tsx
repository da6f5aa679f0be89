import { useMutation } from '@lib/web-graphql';
import { CountedText, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { MarkTransferArea, type TransferSheetAllFragment } from './transfer-sheet.gql.js';
import { transferSheetTexts as texts } from './transfer-sheet.texts.js';

const LIMIT = 600;
type Area = TransferSheetAllFragment['areas'][number];
type Props = { practiceId: string; area: Area; onSaved: (sheet: TransferSheetAllFragment) => void };

/** One area: three points that say what they mean, and a note. */
export function AreaForm({ practiceId, area, onSaved }: Props) {
  const first = { point: area.point ?? 0, note: area.note };
  const [{ point, note }, change, forget] = useKeptForm(`transferencia-${practiceId}-${area.id}`, first);
  const [said, setSaid] = useState('');
  const mark = useMutation(MarkTransferArea);
  const { expire } = useSession();
  if (mark.failure?.kind === 'UNAUTHENTICATED') expire();
  const id = (name: string) => `${name}-${area.id}`;
  const problems = problemsOf(mark.failure).map((problem) => (problem.id ? { ...problem, id: id(problem.id) } : problem));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (point === 0) return setSaid(texts.choose);
    const done = await mark.run({ input: { practiceId, areaId: area.id, revision: area.revision, point, note } });
    if (!done?.markTransferArea) return;
    forget();
    setSaid(texts.saved);
    onSaved(done.markTransferArea);
  };
  return (
    <form method="post" class="card pad" onSubmit={submit} noValidate>
      <h2 class="h3">{area.name}</h2>
      <p class="muted">{area.question}</p>
      <Problems title={texts.problem} problems={problems} />
      <fieldset>
        <legend class="sr">{area.name}</legend>
        {area.points.map((meaning, at) => (
          <label class="check" key={meaning}>
            <input type="radio" name={id('point')} checked={point === at + 1} onChange={() => change({ point: at + 1 })} />
            <span>
              <b class="num">{at + 1}.</b> {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <CountedText
        id={id('note')}
        label={texts.note}
        limit={LIMIT}
        rows={2}
        value={note}
        onText={(note) => change({ note })}
        problem={sentencesOf(mark.failure).note}
      />
      <p class="row">
        <button class="btn quiet" disabled={mark.busy}>
          {mark.busy ? texts.saving : texts.save}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </p>
    </form>
  );
}
