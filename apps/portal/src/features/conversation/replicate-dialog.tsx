import { CountedText, Dialog } from '@lib/web-ui';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { useWish } from '../../offline/use-wish.js';
import { WantToReplicate } from './conversation.gql.js';
import { askedTexts as texts } from './asked.texts.js';

const LONGEST_MESSAGE = 500;

export interface ReplicateProps {
  practiceId: string;
  open: boolean;
  onClose: () => void;
  /** With how it left: done, or waiting for the network. */
  onSent: (state: string) => void;
}

export default function ReplicateDialog({ practiceId, open, onClose, onSent }: ReplicateProps) {
  const [form, change, forget] = useKeptForm(`replicar:${practiceId}`, { message: '' });
  const { run, busy, failure } = useWish();
  const send = async (event: Event) => {
    event.preventDefault();
    const id = newId();
    const slot = `interest:${practiceId}`;
    const about = { kind: 'interest', id, title: document.title.split(' · ')[0] ?? '', href: location.pathname, lane: slot, slot } as const;
    const outcome = await run(WantToReplicate, { input: { id, practiceId, message: form.message.trim() } }, about);
    if (!outcome) return;
    forget();
    onSent(outcome.state);
  };
  return (
    <Dialog title={texts.replicateTitle} open={open} onClose={onClose}>
      <form class="stack" onSubmit={send} noValidate>
        <p>{texts.replicateText}</p>
        <CountedText
          id="mensaje-replicar"
          label={texts.message}
          hint={texts.messageHint}
          optional
          rows={4}
          limit={LONGEST_MESSAGE}
          value={form.message}
          problem={failure?.message}
          onText={(message) => change({ message })}
        />
        <p class="row">
          <button class="btn" type="submit" disabled={busy}>
            {texts.sendInterest}
          </button>
          <button class="btn quiet" type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
