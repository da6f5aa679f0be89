import { useCache, useMutation } from '@lib/web-graphql';
import { CountedText, Problems, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { CommitmentState } from '../../graphql/schema.gen.js';
import { useSession } from '../../session/session.js';
import { commitmentTexts as texts } from './commitments.texts.js';
import { SettleCommitment, type CommitmentLineFragment } from './my-route.gql.js';

const LIMIT = 1000;
type Props = { one: CommitmentLineFragment; onSettled: () => void };

function Settle({ one, onSettled }: Props) {
  const [state, setState] = useState<CommitmentState>('DONE');
  const [note, setNote] = useState('');
  const settle = useMutation(SettleCommitment);
  const { expire } = useSession();
  if (settle.failure?.kind === 'UNAUTHENTICATED') expire();
  const id = `note-${one.id}`;
  const problems = problemsOf(settle.failure).map((problem) => (problem.id ? { ...problem, id } : problem));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await settle.run({ input: { id: one.id, state, note } })) onSettled();
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={texts.problem} problems={problems} />
      <fieldset>
        <legend>{texts.how}</legend>
        {(['DONE', 'CANCELLED'] as const).map((each) => (
          <label class="check" key={each}>
            <input type="radio" name={`state-${one.id}`} checked={state === each} onChange={() => setState(each)} />
            <span>{texts.choices[each]}</span>
          </label>
        ))}
      </fieldset>
      <CountedText
        id={id}
        label={state === 'DONE' ? texts.done : texts.why}
        limit={LIMIT}
        rows={3}
        value={note}
        onText={setNote}
        problem={sentencesOf(settle.failure).note}
      />
      <button class="btn small" disabled={settle.busy}>
        {settle.busy ? texts.saving : texts.save}
      </button>
    </form>
  );
}

function Line({ one, onSettled }: Props) {
  const [open, setOpen] = useState(false);
  const tone = one.state === 'DONE' ? 'leaf' : one.overdue ? 'danger' : one.state === 'PENDING' ? 'maize' : 'plain';
  return (
    <li>
      <span class={`chip ${tone}`}>{one.overdue ? texts.overdue : texts.state[one.state]}</span>{' '}
      <span class="pre">{one.text}</span>
      <span class="muted block">{texts.by(one.mine, one.ownerName, shortDate(one.dueOn), one.originLabel)}</span>
      {one.note ? <span class="pre block">«{one.note}»</span> : null}
      {one.state !== 'PENDING' ? null : open ? (
        <Settle one={one} onSettled={onSettled} />
      ) : (
        <button class="btn text" type="button" onClick={() => setOpen(true)} aria-label={`${texts.tell}: ${one.text}`}>
          {texts.tell}
        </button>
      )}
    </li>
  );
}

/** What the team agreed to do and how it went. Nothing until there is one. */
export function CommitmentList({ commitments, reload }: { commitments: readonly CommitmentLineFragment[]; reload: () => void }) {
  const cache = useCache();
  if (commitments.length === 0) return null;
  const settled = () => {
    cache.forget('MyRoute');
    reload();
  };
  return (
    <section class="card pad" aria-labelledby="compromisos">
      <h2 class="h3" id="compromisos">
        {texts.title}
      </h2>
      <ul class="plain small roomy">
        {commitments.map((one) => (
          <Line key={one.id} one={one} onSettled={settled} />
        ))}
      </ul>
    </section>
  );
}
