import { useMutation } from '@lib/web-graphql';
import { CountedText, Dialog, SelectField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import type { ReportReason } from '../../graphql/schema.gen.js';
import { ReportContent } from './conversation.gql.js';
import { askedTexts as texts } from './asked.texts.js';

const LONGEST_NOTE = 500;
const reasons = Object.entries(texts.reasons);

export interface ReportProps {
  target: { commentId: string } | { practiceId: string };
  open: boolean;
  onClose: () => void;
}

export default function ReportDialog({ target, open, onClose }: ReportProps) {
  const [reason, setReason] = useState<ReportReason>('OFFENSIVE');
  const [note, setNote] = useState('');
  const [done, setDone] = useState(false);
  const { run, busy, failure } = useMutation(ReportContent);
  const name = 'commentId' in target ? target.commentId : target.practiceId;
  const send = async (event: Event) => {
    event.preventDefault();
    if (await run({ input: { id: newId(), ...target, reason, note: note.trim() } })) setDone(true);
  };
  return (
    <Dialog title={texts.reportTitle} open={open} onClose={onClose}>
      {done ? (
        <>
          <p role="status">{texts.reported}</p>
          <button class="btn" type="button" onClick={onClose}>
            {texts.close}
          </button>
        </>
      ) : (
        <form class="stack" onSubmit={send} noValidate>
          <p>{texts.reportText}</p>
          <SelectField
            id={`motivo-${name}`}
            label={texts.reason}
            value={reason}
            onText={(value) => setReason(value as ReportReason)}
          >
            {reasons.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <CountedText
            id={`nota-${name}`}
            label={texts.note}
            optional
            rows={3}
            limit={LONGEST_NOTE}
            value={note}
            problem={failure?.message}
            onText={setNote}
          />
          <p class="row">
            <button class="btn" type="submit" disabled={busy}>
              {texts.sendReport}
            </button>
            <button class="btn quiet" type="button" onClick={onClose}>
              {texts.cancel}
            </button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
