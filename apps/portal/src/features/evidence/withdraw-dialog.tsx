import { useMutation } from '@lib/web-graphql';
import { Dialog, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { WithdrawEvidence, type EvidenceItemFragment, type EvidenceSheetFragment } from './evidence.gql.js';
import { evidenceTexts as texts } from './evidence.texts.js';

/** For what is public already: a family may change its mind at any time. */
export function WithdrawDialog({
  item,
  onSheet,
}: {
  item: EvidenceItemFragment;
  onSheet: (sheet: EvidenceSheetFragment) => void;
}) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const mutation = useMutation(WithdrawEvidence);
  const withdraw = async () => {
    const result = await mutation.run({ input: { evidenceId: item.id, reason } });
    if (!result) return;
    setOpen(false);
    onSheet(result.withdrawEvidence);
  };
  const problem = mutation.failure?.fields[0]?.message ?? mutation.failure?.message ?? null;
  return (
    <p>
      <button class="btn quiet small" type="button" onClick={() => setOpen(true)}>
        {texts.withdraw}
      </button>
      <Dialog title={texts.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <p>{texts.withdrawText}</p>
        <TextField
          id={`w-${item.id}`}
          label={texts.withdrawReason}
          hint={texts.withdrawHint}
          value={reason}
          problem={problem}
          onText={setReason}
        />
        <div class="row">
          <button class="btn danger" type="button" disabled={mutation.busy} onClick={() => void withdraw()}>
            {texts.withdrawYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setOpen(false)}>
            {texts.keep}
          </button>
        </div>
      </Dialog>
    </p>
  );
}
