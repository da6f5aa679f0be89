import { useMutation } from '@lib/web-graphql';
import { CountedText, Dialog, lengthOf } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { EditComment, RemoveComment, type ReplyViewFragment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';

interface Closing {
  again: () => Promise<void>;
  onClose: () => void;
}

function EditBox({ remark, limit, again, onClose }: Closing & { remark: ReplyViewFragment; limit: number }) {
  const [text, setText] = useState(remark.text);
  const { run, busy, failure } = useMutation(EditComment);
  const save = async () => {
    if (!(await run({ input: { id: remark.id, text: text.trim() } }))) return;
    await again();
    onClose();
  };
  return (
    <div class="stack">
      <CountedText
        id={`corregir-${remark.id}`}
        label={texts.editLabel}
        rows={3}
        limit={limit}
        value={text}
        problem={failure?.message}
        onText={setText}
      />
      <p class="row">
        <button class="btn" type="button" disabled={busy || text.trim() === '' || lengthOf(text) > limit} onClick={save}>
          {texts.save}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
}

function RemoveDialog({ id, open, again, onClose }: Closing & { id: string; open: boolean }) {
  const { run, busy, failure } = useMutation(RemoveComment);
  const remove = async () => {
    if (!(await run({ id }))) return;
    onClose();
    await again();
  };
  return (
    <Dialog title={texts.removeTitle} open={open} onClose={onClose}>
      <p>{texts.removeText}</p>
      {failure ? (
        <p class="problem" role="alert">
          {failure.message}
        </p>
      ) : null}
      <p class="row">
        <button class="btn danger" type="button" disabled={busy} onClick={remove}>
          {texts.removeYes}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.cancel}
        </button>
      </p>
    </Dialog>
  );
}

export interface OwnRemarkProps extends Closing {
  remark: ReplyViewFragment;
  limit: number;
  doing: 'edit' | 'remove';
}

/** What its author does with a remark; it comes when it is asked for. */
export default function OwnRemark({ doing, remark, limit, again, onClose }: OwnRemarkProps) {
  if (doing === 'edit') return <EditBox remark={remark} limit={limit} again={again} onClose={onClose} />;
  return <RemoveDialog id={remark.id} open again={again} onClose={onClose} />;
}
