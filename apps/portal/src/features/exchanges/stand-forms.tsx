import { useMutation } from '@lib/web-graphql';
import { CountedText, Notice, Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { StandContributionKind } from '../../graphql/schema.gen.js';
import { useSession } from '../../session/session.js';
import { AnswerContribution, LeaveContribution } from './exchanges.gql.js';
import { fairTexts as texts } from './fair.texts.js';

const LONGEST = 500;
const KINDS: readonly StandContributionKind[] = ['CONTRIBUTION', 'QUESTION'];
/** Of this tab alone: many share the address of a hall, and each has its own count. */
const deviceId = newId();
const nothing = { kind: 'CONTRIBUTION' as StandContributionKind, text: '', name: '', comesFrom: '' };

/** One minute, with or without an account. */
export function LeaveForm({ code }: { code: string }) {
  const { viewer } = useSession();
  const [id, setId] = useState(newId);
  const [form, setForm] = useState(nothing);
  const [sent, setSent] = useState(false);
  const [lacking, setLacking] = useState(false);
  const { run, busy, failure } = useMutation(LeaveContribution);
  const sentences = sentencesOf(failure);
  const send = async (event: Event) => {
    event.preventDefault();
    const text = form.text.trim();
    setLacking(text.length < 5);
    if (text.length < 5) return;
    if (await run({ input: { ...form, id, code, text, deviceId } })) setSent(true);
  };
  const again = () => {
    setId(newId());
    setForm({ ...nothing, name: form.name, comesFrom: form.comesFrom });
    setSent(false);
  };
  if (sent)
    return (
      <div role="status">
        <Notice tone="good">{texts.sent}</Notice>
        <button class="btn quiet" type="button" onClick={again}>
          {texts.another}
        </button>
      </div>
    );
  return (
    <form class="card pad" method="post" onSubmit={(event) => void send(event)} noValidate>
      <h2 class="h3">{texts.leaveTitle}</h2>
      <p class="small muted">{texts.leaveLead}</p>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <fieldset>
        <legend>{texts.what}</legend>
        {KINDS.map((kind) => (
          <label class="check" key={kind}>
            <input type="radio" name="kind" checked={form.kind === kind} onChange={() => setForm({ ...form, kind })} />
            <span>{texts.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <CountedText
        id="text"
        label={texts.text}
        limit={LONGEST}
        rows={3}
        value={form.text}
        problem={lacking ? texts.lacking : (sentences.text ?? null)}
        onText={(text) => setForm({ ...form, text })}
      />
      {viewer ? null : (
        <TextField id="name" label={texts.name} optional autoComplete="name" maxLength={80} value={form.name} problem={sentences.name} onText={(name) => setForm({ ...form, name })} />
      )}
      <TextField id="comesFrom" label={texts.from} optional maxLength={120} value={form.comesFrom} problem={sentences.comesFrom} onText={(comesFrom) => setForm({ ...form, comesFrom })} />
      <button class="btn" disabled={busy}>
        {texts.send}
      </button>
    </form>
  );
}

export function AnswerForm({ id, onDone }: { id: string; onDone: () => Promise<void> }) {
  const [text, setText] = useState('');
  const { run, busy, failure } = useMutation(AnswerContribution);
  const send = async (event: Event) => {
    event.preventDefault();
    if (await run({ input: { id, text: text.trim() } })) await onDone();
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)} noValidate>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <CountedText id={`answer-${id}`} label={texts.answerLabel} limit={LONGEST} rows={2} value={text} onText={setText} />
      <button class="btn quiet" disabled={busy}>
        {texts.sendAnswer}
      </button>
    </form>
  );
}
