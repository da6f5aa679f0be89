import { CountedText, lengthOf } from '@lib/web-ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { useWish } from '../../offline/use-wish.js';
import { Contribute } from './initiative.gql.js';
import { talkTexts as texts } from './initiative.texts.js';

interface Props {
  initiativeId: string;
  parentId?: string;
  label: string;
  send: string;
  limit: number;
  onSent: () => Promise<void>;
  onCancel?: () => void;
}

const SHOWN = 80;

/** The text and its id stay on the device until the server has them: a retry is the same contribution. */
export function ContributionBox({ initiativeId, parentId, label, send, limit, onSent, onCancel }: Props) {
  const { run, busy, failure } = useWish();
  const [form, change, forget] = useKeptForm(`aporte:${parentId ?? initiativeId}`, { id: '', text: '' });
  const [sent, setSent] = useState('');
  // What is typed before the script arrives would be lost: until then the field waits.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const taken = failure?.reason === 'CONTRIBUTION_ALREADY_SENT';
  useEffect(() => {
    if (taken) change({ id: '' });
  }, [taken]);
  const now = useRef(form.text);
  now.current = form.text;
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = form.text.trim();
    if (text === '' || lengthOf(text) > limit) return;
    const id = form.id || newId();
    change({ id });
    const title = lengthOf(text) > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    const about = { kind: 'contribution', id, title, href: `/iniciativas/${initiativeId}`, lane: id, slot: id } as const;
    const outcome = await run(Contribute, { input: { id, initiativeId, parentId, text } }, about);
    if (!outcome) return;
    // What was written on meanwhile is the next one.
    const more = now.current.trim() !== text;
    change(more ? { id: '' } : { id: '', text: '' });
    if (!more) forget();
    setSent(outcome.state === 'done' ? texts.sent : texts.queued);
    if (outcome.state === 'done') await onSent();
  };
  return (
    <form class="stack no-print" onSubmit={submit} noValidate>
      <CountedText
        id={`aportar-${parentId ?? initiativeId}`}
        label={label}
        hint={parentId ? undefined : texts.writeHint}
        rows={3}
        limit={limit}
        value={form.text}
        disabled={!live}
        problem={failure?.fields[0]?.message ?? failure?.message}
        onText={(text) => {
          setSent('');
          change({ text });
        }}
      />
      <p class="row">
        <button class="btn" type="submit" disabled={busy || form.text.trim() === '' || lengthOf(form.text) > limit}>
          {busy ? texts.sending : send}
        </button>
        {onCancel ? (
          <button class="btn quiet" type="button" onClick={onCancel}>
            {texts.cancel}
          </button>
        ) : null}
        <span role="status" class="small muted">
          {sent}
        </span>
      </p>
    </form>
  );
}
