import { CountedText, Dialog, Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { MilestoneProps } from './milestones-part.js';
import { SettleTransferMilestone } from './transfers.gql.js';
import { detailTexts, milestoneTexts as texts } from './transfers.texts.js';
import { under, useVerb } from './use-verb.js';

const LIMIT = 600;
const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'America/Lima' });

/** Done on a day, or left aside with its reason. */
export function SettleDialog(props: MilestoneProps & { done: boolean; onClose: () => void }) {
  const { transfer, milestone, done, onClose } = props;
  const [doneOn, setDoneOn] = useState(today());
  const [note, setNote] = useState('');
  const settle = useVerb(SettleTransferMilestone, (next) => {
    onClose();
    props.onChanged(next);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const input = { id: transfer.id, milestoneId: milestone.id, doneOn: done ? doneOn : null, note: note.trim() };
    void settle.go({ input });
  };
  return (
    <Dialog title={done ? texts.settleTitle : texts.dropTitle} open onClose={onClose}>
      <form class="stack" method="post" onSubmit={submit} noValidate>
        <p>{milestone.text}</p>
        <Problems title={detailTexts.problem} problems={under('cumplir', settle.problems)} />
        {done ? (
          <TextField
            id="cumplir-doneOn"
            type="date"
            label={texts.doneOn}
            max={today()}
            value={doneOn}
            onText={setDoneOn}
            problem={settle.sentences.doneOn}
          />
        ) : null}
        <CountedText
          id="cumplir-note"
          label={done ? texts.note : texts.why}
          optional={done}
          limit={LIMIT}
          rows={3}
          value={note}
          onText={setNote}
          problem={settle.sentences.note}
        />
        <p class="row">
          <button class="btn" disabled={settle.busy}>
            {settle.busy ? detailTexts.busy : done ? texts.settle : texts.drop}
          </button>
          <button class="btn quiet" type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
