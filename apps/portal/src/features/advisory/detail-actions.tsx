import { useMutation } from '@lib/web-graphql';
import { CountedText, Dialog, Notice, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useSession } from '../../session/session.js';
import { CancelAdvisory, ConfirmAdvisory, RateAdvisory, type MyAdvisoryFragment } from './advisory.gql.js';
import { detailTexts as texts } from './advisory.texts.js';

interface ActionProps {
  session: MyAdvisoryFragment;
  onChanged: (session: MyAdvisoryFragment) => void;
}

const LONGEST_REASON = 500;
const LONGEST_COMMENT = 1000;
const RATINGS = [5, 4, 3, 2, 1];

export function ConfirmPart({ session, onChanged }: ActionProps) {
  const { run, busy, failure } = useMutation(ConfirmAdvisory);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  if (session.state === 'HELD' && session.confirmed.includes('TEAM')) return <Notice tone="good">{texts.waitsExpert}</Notice>;
  if (!session.canConfirm) return null;
  const confirm = async () => {
    const answer = await run({ id: session.id });
    if (answer) onChanged(answer.confirmAdvisory);
  };
  return (
    <section class="card pad">
      <h2 class="h3">{texts.confirmTitle}</h2>
      <p>{texts.confirmText}</p>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <button class="btn" type="button" disabled={busy} onClick={() => void confirm()}>
        {busy ? texts.busy : texts.confirm}
      </button>
    </section>
  );
}

export function RatePart({ session, onChanged }: ActionProps) {
  const [rating, setRating] = useState(session.myRating ?? 0);
  const [comment, setComment] = useState(session.myComment);
  const { run, busy, failure } = useMutation(RateAdvisory);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  if (!session.canRate) return null;
  const sentences = sentencesOf(failure);
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: { id: session.id, rating, comment: comment.trim() } });
    if (answer) onChanged(answer.rateAdvisory);
  };
  return (
    <form class="card pad" method="post" onSubmit={send} noValidate>
      <fieldset>
        <legend>{texts.rateTitle}</legend>
        {RATINGS.map((value) => (
          <label class="check" key={value}>
            <input type="radio" name="rating" value={value} checked={rating === value} onChange={() => setRating(value)} />
            <span>{texts.rating(value)}</span>
          </label>
        ))}
      </fieldset>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <CountedText
        id="comment"
        label={texts.comment}
        optional
        limit={LONGEST_COMMENT}
        rows={3}
        value={comment}
        onText={setComment}
        problem={sentences.comment}
      />
      <button class="btn" disabled={busy || rating === 0}>
        {busy ? texts.busy : texts.rate}
      </button>
      <p role="status" class="status">
        {session.myRating && session.myRating === rating ? texts.rated : ''}
      </p>
    </form>
  );
}

export function CancelPart({ session, onChanged }: ActionProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, failure } = useMutation(CancelAdvisory);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  if (!session.canCancel) return null;
  const cancel = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: { id: session.id, reason: reason.trim() } });
    if (!answer) return;
    setOpen(false);
    onChanged(answer.cancelAdvisory);
  };
  return (
    <p>
      <button class="btn quiet" type="button" onClick={() => setOpen(true)}>
        {texts.cancel}
      </button>
      <Dialog title={texts.cancelTitle} open={open} onClose={() => setOpen(false)}>
        <form class="stack" method="post" onSubmit={cancel} noValidate>
          <p>{texts.cancelText}</p>
          <CountedText
            id="reason"
            label={texts.reason}
            limit={LONGEST_REASON}
            rows={3}
            value={reason}
            onText={setReason}
            problem={sentencesOf(failure).reason ?? failure?.message}
          />
          <p class="row">
            <button class="btn" disabled={busy}>
              {busy ? texts.busy : texts.cancel}
            </button>
            <button class="btn quiet" type="button" onClick={() => setOpen(false)}>
              {texts.keep}
            </button>
          </p>
        </form>
      </Dialog>
    </p>
  );
}
