import { CountedText, Dialog, Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import type { TransferOutcome } from '../../graphql/schema.gen.js';
import { CloseTransfer, StopTransfer } from './transfers.gql.js';
import { detailTexts, resultTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

const LIMIT = 1000;
const REASON = 500;
const OUTCOMES = ['SUSTAINED', 'ADAPTED'] as const;

/** Verified: how it goes on, and what it teaches. */
export function ClosePart({ transfer, onChanged }: PartProps) {
  const first: { outcome: TransferOutcome | ''; lesson: string } = { outcome: '', lesson: '' };
  const [form, change, forget] = useKeptForm(`cierre-${transfer.id}`, first);
  const [said, setSaid] = useState('');
  const close = useVerb(CloseTransfer, onChanged);
  if (!transfer.next.some(({ verb }) => verb === 'CLOSE')) return null;
  const submit = async (event: Event) => {
    event.preventDefault();
    const { outcome, lesson } = form;
    if (!outcome) return setSaid(texts.choose);
    if (await close.go({ input: { id: transfer.id, outcome, lesson: lesson.trim() } })) forget();
  };
  return (
    <form class="card pad" method="post" onSubmit={submit} noValidate>
      <h2 class="h3">{texts.close}</h2>
      <p>{texts.closeText}</p>
      <Problems title={detailTexts.problem} problems={under('cierre', close.problems)} />
      <fieldset>
        <legend class="sr">{texts.close}</legend>
        {OUTCOMES.map((one) => (
          <label class="check" key={one}>
            <input type="radio" name="cierre-outcome" checked={form.outcome === one} onChange={() => change({ outcome: one })} />
            <span>{texts.outcomes[one]}</span>
          </label>
        ))}
      </fieldset>
      <CountedText
        id="cierre-lesson"
        label={texts.lesson}
        limit={LIMIT}
        rows={4}
        value={form.lesson}
        onText={(lesson) => change({ lesson })}
        problem={close.sentences.lesson}
      />
      <p class="row">
        <button class="btn" disabled={close.busy}>
          {close.busy ? detailTexts.busy : texts.finish}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </p>
    </form>
  );
}

export function StopPart({ transfer, onChanged }: PartProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [lesson, setLesson] = useState('');
  const stop = useVerb(StopTransfer, (next) => {
    setOpen(false);
    onChanged(next);
  });
  if (!transfer.next.some(({ verb }) => verb === 'STOP')) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    void stop.go({ input: { id: transfer.id, reason: reason.trim(), lesson: lesson.trim() } });
  };
  return (
    <p>
      <button class="btn quiet" type="button" onClick={() => setOpen(true)}>
        {texts.stop}
      </button>
      <Dialog title={texts.stop} open={open} onClose={() => setOpen(false)}>
        <form class="stack" method="post" onSubmit={submit} noValidate>
          <p>{texts.stopText}</p>
          <Problems title={detailTexts.problem} problems={under('detener', stop.problems)} />
          <CountedText
            id="detener-reason"
            label={texts.reason}
            limit={REASON}
            rows={3}
            value={reason}
            onText={setReason}
            problem={stop.sentences.reason}
          />
          <CountedText
            id="detener-lesson"
            label={texts.stopLesson}
            hint={texts.stopLessonHint}
            limit={LIMIT}
            rows={3}
            value={lesson}
            onText={setLesson}
            problem={stop.sentences.lesson}
          />
          <p class="row">
            <button class="btn danger" disabled={stop.busy}>
              {stop.busy ? detailTexts.busy : texts.stop}
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
