import { useMutation } from '@lib/web-graphql';
import { CountedText, Dialog, Problems, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf } from '../../forms/problems-of.js';
import { go } from '../../routing/navigation.js';
import { AnswerCircleInvitation, CloseCircle, EditCircle, LeaveCircle, WishCircleListed } from './circles.gql.js';
import { circleTexts as texts, common, createTexts } from './circles.texts.js';
import type { CircleProps } from './people-part.js';
import { useAct } from './use-act.js';

export function InvitationPart({ circle, onChanged, onLeft }: CircleProps & { onLeft: () => void }) {
  const answer = useAct(
    AnswerCircleInvitation,
    (result) => result.answerCircleInvitation,
    (next) => (next ? onChanged(next) : onLeft()),
  );
  const say = (accept: boolean) => void answer.run({ input: { id: circle.id, accept } });
  return (
    <section class="card pad stack">
      <h2 class="h3">{texts.invitation}</h2>
      <p class="pre">{circle.purpose}</p>
      <Problems title={common.problem} problems={answer.problems} />
      <p class="row">
        <button class="btn" type="button" disabled={answer.busy} onClick={() => say(true)}>
          {texts.accept}
        </button>
        <button class="btn quiet" type="button" disabled={answer.busy} onClick={() => say(false)}>
          {texts.decline}
        </button>
      </p>
    </section>
  );
}

export function ListedPart({ circle, onChanged }: CircleProps) {
  const wish = useAct(WishCircleListed, (result) => result.wishCircleListed, onChanged);
  const members = circle.people.filter(({ membership }) => membership === 'IN').length;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.listedTitle}</h2>
      <p>{texts.listedText}</p>
      <p role="status" class="small">
        {texts.wishes(circle.wishes, members)} {circle.listed ? texts.isListed : ''}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={circle.wantsListed}
          disabled={wish.busy}
          onChange={(event) => void wish.run({ input: { id: circle.id, wants: event.currentTarget.checked } })}
        />
        <span>{texts.wish}</span>
      </label>
      <Problems title={common.problem} problems={wish.problems} />
    </section>
  );
}

function EditDialog({ circle, onChanged, onClose }: CircleProps & { onClose: () => void }) {
  const [form, setForm] = useState({ name: circle.name, purpose: circle.purpose });
  const edit = useAct(EditCircle, (result) => result.editCircle, onChanged);
  const send = async (event: Event) => {
    event.preventDefault();
    const input = { id: circle.id, basedOn: circle.revision, name: form.name.trim(), purpose: form.purpose.trim() };
    if (await edit.run({ input })) onClose();
  };
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Problems title={common.problem} problems={edit.problems} />
      <TextField
        id="name"
        label={createTexts.name}
        value={form.name}
        onText={(name) => setForm({ ...form, name })}
        problem={edit.sentences.name}
      />
      <CountedText
        id="purpose"
        label={createTexts.purpose}
        limit={600}
        rows={4}
        value={form.purpose}
        onText={(purpose) => setForm({ ...form, purpose })}
        problem={edit.sentences.purpose}
      />
      <button class="btn" disabled={edit.busy}>
        {edit.busy ? common.busy : common.save}
      </button>
    </form>
  );
}

function CloseDialog({ circle, onChanged, onClose }: CircleProps & { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const close = useAct(CloseCircle, (result) => result.closeCircle, onChanged);
  const send = async (event: Event) => {
    event.preventDefault();
    if (await close.run({ input: { id: circle.id, reason: reason.trim() } })) onClose();
  };
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <p>{texts.closeText}</p>
      <CountedText
        id="reason"
        label={texts.reason}
        limit={500}
        rows={3}
        value={reason}
        onText={setReason}
        problem={close.sentences.reason ?? close.failure?.message}
      />
      <button class="btn" disabled={close.busy}>
        {close.busy ? common.busy : texts.close}
      </button>
    </form>
  );
}

function LeaveDialog({ circle, onClose, onLeft }: { circle: CircleProps['circle']; onClose: () => void; onLeft: () => void }) {
  const { run, busy, failure } = useMutation(LeaveCircle);
  const leave = async () => {
    if (!(await run({ id: circle.id }))) return;
    onLeft();
    go('/circulos');
  };
  return (
    <div class="stack">
      <p>{circle.missingToLeave.length > 0 ? circle.missingToLeave.join(' ') : texts.leaveText}</p>
      <Problems title={common.problem} problems={problemsOf(failure)} />
      <p class="row">
        {circle.missingToLeave.length === 0 ? (
          <button class="btn" type="button" disabled={busy} onClick={() => void leave()}>
            {texts.leave}
          </button>
        ) : null}
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.stay}
        </button>
      </p>
    </div>
  );
}

export function EndingsPart(props: CircleProps & { onLeft: () => void }) {
  const [open, setOpen] = useState<'edit' | 'leave' | 'close' | null>(null);
  const shut = () => setOpen(null);
  const { circle } = props;
  if (circle.state === 'CLOSED') return null;
  return (
    <p class="row">
      {circle.canEdit ? (
        <button class="btn quiet" type="button" onClick={() => setOpen('edit')}>
          {texts.edit}
        </button>
      ) : null}
      <button class="btn quiet" type="button" onClick={() => setOpen('leave')}>
        {texts.leave}
      </button>
      {circle.canClose ? (
        <button class="btn quiet" type="button" onClick={() => setOpen('close')}>
          {texts.close}
        </button>
      ) : null}
      <Dialog title={texts.edit} open={open === 'edit'} onClose={shut}>
        <EditDialog {...props} onClose={shut} />
      </Dialog>
      <Dialog title={texts.leaveTitle} open={open === 'leave'} onClose={shut}>
        <LeaveDialog {...props} onClose={shut} />
      </Dialog>
      <Dialog title={texts.close} open={open === 'close'} onClose={shut}>
        <CloseDialog {...props} onClose={shut} />
      </Dialog>
    </p>
  );
}
