import { useCache, useMutation } from '@lib/web-graphql';
import { CountedText, Notice, Problems, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { ConfirmValidity, type MyRouteResult } from '../route/my-route.gql.js';
import { validityTexts as texts } from './validity.texts.js';

const LIMIT = 600;
type Validity = NonNullable<NonNullable<MyRouteResult['myRoute']>['validity']>;

function ConfirmForm({ practiceId, onDone }: { practiceId: string; onDone: () => void }) {
  const [{ note }, change, forget] = useKeptForm(`vigencia-${practiceId}`, { note: '' });
  const confirm = useMutation(ConfirmValidity);
  const { expire } = useSession();
  if (confirm.failure?.kind === 'UNAUTHENTICATED') expire();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await confirm.run({ input: { practiceId, note } }))) return;
    forget();
    onDone();
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={texts.problem} problems={problemsOf(confirm.failure)} />
      <CountedText
        id="note"
        label={texts.note}
        limit={LIMIT}
        rows={3}
        value={note}
        onText={(note) => change({ note })}
        problem={sentencesOf(confirm.failure).note}
      />
      <button class="btn wide" disabled={confirm.busy}>
        {confirm.busy ? texts.saving : texts.confirm}
      </button>
    </form>
  );
}

/** Until when the practice is in force, and the confirmation when its time comes. */
export function ValidityCard({ practiceId, validity, reload }: { practiceId: string; validity: Validity; reload: () => void }) {
  const cache = useCache();
  const [done, setDone] = useState(false);
  const confirmed = () => {
    setDone(true);
    for (const name of ['MyRoute', 'MyPractices', 'HomeMine', 'Practice', 'PracticeRoute', 'Wall']) cache.forget(name);
    reload();
  };
  const until = shortDate(validity.validUntil);
  return (
    <section class="card pad stack" id="vigencia" aria-labelledby="vigencia-titulo">
      <h2 class="h3" id="vigencia-titulo">
        {texts.title}
      </h2>
      <p class="small">
        <span class={`chip ${validity.state === 'LAPSED' ? 'danger' : validity.canConfirm ? 'maize' : 'leaf'}`}>
          {texts.state[validity.state]}
        </span>{' '}
        {validity.state === 'LAPSED' ? texts.lapsed(until) : texts.until(until, validity.daysLeft)}
      </p>
      <div role="status">{done ? <Notice tone="good">{texts.done(until)}</Notice> : null}</div>
      {validity.canConfirm ? (
        <ConfirmForm practiceId={practiceId} onDone={confirmed} />
      ) : (
        <p class="small muted">{texts.from(shortDate(validity.confirmableFrom))}</p>
      )}
    </section>
  );
}
