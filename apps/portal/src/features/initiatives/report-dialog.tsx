import { useMutation } from '@lib/web-graphql';
import { CountedText, Dialog, SelectField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import type { ReportReason } from '../../graphql/schema.gen.js';
import { ReportInitiative } from './initiative.gql.js';
import { reportTexts as texts } from './initiative.texts.js';

const LONGEST_NOTE = 500;
const reasons = Object.entries(texts.reasons);

export interface ReportProps {
  initiativeId: string;
  contributionId?: string;
  onClose: () => void;
}

export default function ReportDialog({ initiativeId, contributionId, onClose }: ReportProps) {
  const [id] = useState(newId);
  const [reason, setReason] = useState<ReportReason>('OFFENSIVE');
  const [note, setNote] = useState('');
  const [done, setDone] = useState(false);
  const { run, busy, failure } = useMutation(ReportInitiative);
  const send = async (event: Event) => {
    event.preventDefault();
    if (await run({ input: { id, initiativeId, contributionId, reason, note: note.trim() } })) setDone(true);
  };
  return (
    <Dialog title={texts.title} open onClose={onClose}>
      {done ? (
        <>
          <p role="status">{texts.done}</p>
          <button class="btn" type="button" onClick={onClose}>
            {texts.close}
          </button>
        </>
      ) : (
        <form class="stack" onSubmit={send} noValidate>
          <p>{texts.text}</p>
          <SelectField id="motivo" label={texts.reason} value={reason} onText={(value) => setReason(value as ReportReason)}>
            {reasons.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <CountedText id="nota" label={texts.note} optional rows={3} limit={LONGEST_NOTE} value={note} problem={failure?.message} onText={setNote} />
          <p class="row">
            <button class="btn" type="submit" disabled={busy}>
              {texts.send}
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
