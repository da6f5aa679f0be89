import { useMutation } from '@lib/web-graphql';
import { CountedText, lengthOf } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { useSession } from '../../session/session.js';
import { WriteComment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';

interface Props {
  practiceId: string;
  parentId?: string;
  label: string;
  send: string;
  limit: number;
  onSent: () => Promise<void>;
  onCancel?: () => void;
}

/** The text and its id stay on the device until the server has them: a retry is the same comment. */
export function CommentBox({ practiceId, parentId, label, send, limit, onSent, onCancel }: Props) {
  const { expire } = useSession();
  const { run, busy, failure } = useMutation(WriteComment);
  const [form, change, forget] = useKeptForm(`comentario:${parentId ?? practiceId}`, { id: '', text: '' });
  const [sent, setSent] = useState(false);
  // What is typed before the script arrives would be lost: until then the field waits.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const id = `comentar-${parentId ?? practiceId}`;
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = form.text.trim();
    if (text === '' || lengthOf(text) > limit) return;
    const comment = form.id || newId();
    change({ id: comment });
    if (!(await run({ input: { id: comment, practiceId, parentId, text } }))) return;
    change({ id: '', text: '' });
    forget();
    setSent(true);
    await onSent();
  };
  return (
    <form class="stack no-print" onSubmit={submit} noValidate>
      <CountedText
        id={id}
        label={label}
        hint={parentId ? undefined : texts.writeHint}
        rows={3}
        limit={limit}
        value={form.text}
        disabled={!live}
        problem={failure?.fields[0]?.message ?? failure?.message}
        onText={(text) => {
          setSent(false);
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
          {sent ? texts.sent : ''}
        </span>
      </p>
    </form>
  );
}
