import { Icon, Problems, shortDate, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { MilestoneEvidence } from './milestone-evidence.js';
import { SettleDialog } from './settle-dialog.js';
import { AddTransferMilestone, RemoveTransferEvidence } from './transfers.gql.js';
import { detailTexts, milestoneTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

type Milestone = PartProps['transfer']['milestones'][number];
export type MilestoneProps = PartProps & { milestone: Milestone };

function Pieces({ transfer, milestone, onChanged, open }: MilestoneProps & { open: boolean }) {
  const remove = useVerb(RemoveTransferEvidence, onChanged);
  if (milestone.evidence.length === 0) return null;
  return (
    <ul class="plain roomy">
      {milestone.evidence.map(({ id, name, url, state }) => (
        <li key={id} class="row">
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            <span>
              {name}{' '}
              <span class="small muted">{state === 'REFUSED' || state === 'QUARANTINED' ? texts.refused : texts.checking}</span>
            </span>
          )}
          {open ? (
            <button
              class="icon-btn"
              type="button"
              aria-label={texts.remove(name)}
              disabled={remove.busy}
              onClick={() => void remove.go({ input: { id: transfer.id, evidenceId: id } })}
            >
              <Icon name="trash" size={20} />
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function MilestoneItem(props: MilestoneProps & { adding: boolean; onAdd: (adding: boolean) => void }) {
  const { transfer, milestone, adding, onAdd } = props;
  const [asked, setAsked] = useState<'done' | 'drop' | null>(null);
  const settled = milestone.doneOn !== null || milestone.droppedWhy !== null;
  const adopter = transfer.side === 'ADOPTER' && !settled;
  const advancing = adopter && transfer.state === 'UNDERWAY';
  const planning = adopter && transfer.state === 'AGREED';
  return (
    <li class="fold">
      <h3>
        {milestone.text} {milestone.doneOn ? <span class="chip leaf">{texts.done(shortDate(milestone.doneOn))}</span> : null}
        {milestone.late ? <span class="chip danger">{texts.late}</span> : null}
      </h3>
      <p class="small muted">
        {milestone.droppedWhy === null ? texts.due(shortDate(milestone.dueOn)) : texts.dropped(milestone.droppedWhy)}
      </p>
      {milestone.note ? <p class="pre small">{milestone.note}</p> : null}
      <Pieces {...props} open={advancing} />
      {adding && advancing ? <MilestoneEvidence {...props} /> : null}
      {advancing || planning ? (
        <p class="row">
          {advancing ? (
            <>
              <button class="btn quiet" type="button" aria-expanded={adding} onClick={() => onAdd(!adding)}>
                {adding ? texts.closeEvidence : texts.evidence}
              </button>
              {milestone.evidence.length > 0 ? (
                <button class="btn" type="button" onClick={() => setAsked('done')}>
                  {texts.settle}
                </button>
              ) : null}
            </>
          ) : null}
          <button class="btn text" type="button" onClick={() => setAsked('drop')}>
            {texts.drop}
          </button>
        </p>
      ) : null}
      {asked ? <SettleDialog {...props} done={asked === 'done'} onClose={() => setAsked(null)} /> : null}
    </li>
  );
}

function AddForm({ transfer, onChanged }: PartProps) {
  const empty = { milestoneId: '', text: '', dueOn: '' };
  const [form, change, forget] = useKeptForm(`hito-${transfer.id}`, empty);
  const add = useVerb(AddTransferMilestone, onChanged);
  const submit = async (event: Event) => {
    event.preventDefault();
    // The same id while it is tried again: it is one milestone.
    const milestoneId = form.milestoneId || newId();
    change({ milestoneId });
    if (!(await add.go({ input: { id: transfer.id, milestoneId, text: form.text.trim(), dueOn: form.dueOn } }))) return;
    change(empty);
    forget();
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={detailTexts.problem} problems={under('hito', add.problems)} />
      <TextField
        id="hito-text"
        label={texts.text}
        hint={texts.textHint}
        value={form.text}
        onText={(text) => change({ text })}
        problem={add.sentences.text}
      />
      <TextField
        id="hito-dueOn"
        type="date"
        label={texts.dueOn}
        value={form.dueOn}
        onText={(dueOn) => change({ dueOn })}
        problem={add.sentences.dueOn}
      />
      <button class="btn quiet" disabled={add.busy}>
        {add.busy ? detailTexts.busy : texts.add}
      </button>
    </form>
  );
}

/** Steps with a day, each proved by what the three sides can see. */
export function MilestonesPart(props: PartProps) {
  const { transfer } = props;
  const [adding, setAdding] = useState<string | null>(null);
  const open = transfer.side === 'ADOPTER' && (transfer.state === 'AGREED' || transfer.state === 'UNDERWAY');
  return (
    <>
      <p class="muted">{texts.lead}</p>
      {transfer.milestones.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="plain stack">
        {transfer.milestones.map((milestone) => (
          <MilestoneItem
            key={milestone.id}
            {...props}
            milestone={milestone}
            adding={adding === milestone.id}
            onAdd={(wanted) => setAdding(wanted ? milestone.id : null)}
          />
        ))}
      </ul>
      {open ? <AddForm {...props} /> : null}
    </>
  );
}
