import { CountedText, Problems, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import type { ActivityProgress } from '../../graphql/schema.gen.js';
import { common } from './circles.texts.js';
import { ProgressPlanActivity, SavePlanActivity, WithdrawPlanActivity, type PlanSheetFragment } from './own.gql.js';
import { planTexts as texts } from './own.texts.js';
import { useAct } from './use-act.js';

export type Activity = PlanSheetFragment['activities'][number];
export interface PlanProps {
  circleId: string;
  people: { id: string; name: string }[];
  onChanged: (plan: PlanSheetFragment) => void;
  onClose: () => void;
}

const PROGRESS = Object.keys(texts.states) as ActivityProgress[];

export function ActivityForm({ circleId, people, activity, onChanged, onClose }: PlanProps & { activity: Activity | null }) {
  const [id] = useState(() => activity?.id ?? newId());
  const [form, setForm] = useState({
    title: activity?.title ?? '',
    dueOn: activity?.dueOn ?? '',
    ownerId: activity?.ownerId ?? '',
    meansPlanned: activity?.meansPlanned ?? '',
  });
  const save = useAct(SavePlanActivity, (result) => result.savePlanActivity, onChanged);
  const withdraw = useAct(WithdrawPlanActivity, (result) => result.withdrawPlanActivity, onChanged);
  const send = async (event: Event) => {
    event.preventDefault();
    const { title, dueOn, ownerId, meansPlanned } = form;
    const input = {
      id,
      circleId,
      basedOn: activity?.revision ?? 0,
      title: title.trim(),
      dueOn,
      ownerId: ownerId || null,
      meansPlanned: meansPlanned.trim(),
    };
    if (await save.run({ input })) onClose();
  };
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Problems title={common.problem} problems={[...save.problems, ...withdraw.problems]} />
      <TextField
        id="title"
        label={texts.activity}
        value={form.title}
        onText={(title) => change({ title })}
        problem={save.sentences.title}
        maxLength={200}
      />
      <div class="grid two">
        <TextField
          id="dueOn"
          type="date"
          label={texts.due}
          value={form.dueOn}
          onText={(dueOn) => change({ dueOn })}
          problem={save.sentences.dueOn}
        />
        <SelectField id="ownerId" label={texts.owner} value={form.ownerId} onText={(ownerId) => change({ ownerId })}>
          <option value="">{texts.everyone}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === form.ownerId}>
              {one.name}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        id="meansPlanned"
        label={texts.meansPlanned}
        hint={texts.meansHint}
        optional
        value={form.meansPlanned}
        onText={(meansPlanned) => change({ meansPlanned })}
        problem={save.sentences.meansPlanned}
      />
      <p class="row">
        <button class="btn" disabled={save.busy}>
          {save.busy ? common.busy : common.save}
        </button>
        {activity ? (
          <button
            class="btn quiet"
            type="button"
            disabled={withdraw.busy}
            onClick={async () => {
              if (await withdraw.run({ id: activity.id })) onClose();
            }}
          >
            {texts.withdraw}
          </button>
        ) : null}
      </p>
    </form>
  );
}

export function ProgressForm({ activity, onChanged, onClose }: Omit<PlanProps, 'circleId' | 'people'> & { activity: Activity }) {
  const { id, revision, meansText, meansLink, meansFileId, fileName } = activity;
  const [form, setForm] = useState({ progress: activity.progress, meansText, meansLink });
  const [file, setFile] = useState(meansFileId ? { id: meansFileId, name: fileName } : null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const save = useAct(ProgressPlanActivity, (result) => result.progressPlanActivity, onChanged);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const pick = async (given: File | undefined) => {
    if (!given) return;
    setSending(true);
    setProblem('');
    try {
      const { sendMeans } = await import('./send-file.js');
      setFile(await sendMeans(id, given));
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    }
    setSending(false);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const input = {
      id,
      basedOn: revision,
      progress: form.progress,
      meansText: form.meansText.trim(),
      meansLink: form.meansLink.trim(),
      meansFileId: file?.id ?? null,
    };
    if (await save.run({ input })) onClose();
  };
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Problems title={common.problem} problems={save.problems} />
      <SelectField
        id="progress"
        label={texts.progress}
        value={form.progress}
        onText={(progress) => change({ progress: progress as ActivityProgress })}
      >
        {PROGRESS.map((one) => (
          <option key={one} value={one} selected={one === form.progress}>
            {texts.states[one]}
          </option>
        ))}
      </SelectField>
      <fieldset class="stack">
        <legend>{texts.means}</legend>
        <CountedText
          id="meansText"
          label={texts.text}
          optional
          limit={1000}
          rows={3}
          value={form.meansText}
          onText={(value) => change({ meansText: value })}
          problem={save.sentences.meansText}
        />
        <TextField
          id="meansLink"
          label={texts.link}
          optional
          inputMode="url"
          value={form.meansLink}
          onText={(value) => change({ meansLink: value })}
          problem={save.sentences.meansLink}
        />
        {file ? (
          <p>
            {file.name}{' '}
            <button class="btn text" type="button" onClick={() => setFile(null)}>
              {texts.removeFile}
            </button>
          </p>
        ) : (
          <div class={problem ? 'field bad' : 'field'}>
            <label for="meansFile">{texts.file}</label>
            <span class="hint" id="meansFile-hint">
              {texts.fileHint}
            </span>
            <input
              id="meansFile"
              type="file"
              aria-describedby="meansFile-hint"
              disabled={sending}
              accept="image/*,.pdf,.docx,.xlsx,.pptx,.odt,.ods"
              onChange={(event) => void pick(event.currentTarget.files?.[0])}
            />
            {problem ? <span class="problem">{problem}</span> : null}
          </div>
        )}
        <p role="status" class="small status">
          {sending ? texts.sendingFile : ''}
        </p>
      </fieldset>
      <button class="btn" disabled={save.busy || sending}>
        {save.busy ? common.busy : common.save}
      </button>
    </form>
  );
}
