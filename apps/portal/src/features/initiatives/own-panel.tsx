import { useCache, useMutation } from '@lib/web-graphql';
import { CountedText, dateTime, Dialog, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { EditDialog } from './edit-dialog.js';
import type { InitiativeViewFragment } from './initiative.gql.js';
import { ownTexts as texts } from './initiative.texts.js';
import { ContinueInitiative, OwnInitiativeView, WithdrawInitiative, type OwnInitiativeFragment } from './mine.gql.js';
import { PhotoSend } from './photo-send.js';
import { TurnPart } from './turn-part.js';

const LONGEST_REASON = 500;

export interface OwnPanelProps {
  initiative: InitiativeViewFragment;
  reload: () => Promise<void>;
}
interface PartProps {
  own: OwnInitiativeFragment;
  changed: () => Promise<void>;
}

function Standing({ own, changed }: PartProps) {
  const { run, busy, failure } = useMutation(ContinueInitiative);
  const { state, reason, canContinue, nudgedAt, archivesOn } = own;
  const goOn = async () => {
    if (await run({ id: own.id })) await changed();
  };
  const asks = canContinue && (state === 'ARCHIVED' || nudgedAt !== null);
  return (
    <>
      {state === 'HIDDEN' ? <Notice tone="warn">{texts.hidden(reason)}</Notice> : null}
      {state === 'WITHDRAWN' ? <Notice>{texts.withdrawn}</Notice> : null}
      {asks ? (
        <Notice tone="warn">
          <p>{state === 'ARCHIVED' || !archivesOn ? texts.archived : texts.nudged(shortDate(archivesOn))}</p>
          <button class="btn" type="button" disabled={busy} onClick={() => void goOn()}>
            {state === 'ARCHIVED' ? texts.takeUp : texts.goOn}
          </button>
        </Notice>
      ) : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </>
  );
}

function WithdrawPart({ own, changed }: PartProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, failure } = useMutation(WithdrawInitiative);
  if (!own.canWithdraw) return null;
  const withdraw = async (event: Event) => {
    event.preventDefault();
    if (!(await run({ input: { id: own.id, reason: reason.trim() } }))) return;
    setOpen(false);
    await changed();
  };
  return (
    <p>
      <button class="btn text" type="button" onClick={() => setOpen(true)}>
        {texts.withdraw}
      </button>
      <Dialog title={texts.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <form class="stack" method="post" onSubmit={withdraw} noValidate>
          <p>{texts.withdrawText}</p>
          <CountedText id="reason" label={texts.withdrawReason} optional limit={LONGEST_REASON} rows={2} value={reason} onText={setReason} problem={failure?.message} />
          <p class="row">
            <button class="btn danger" disabled={busy}>
              {busy ? texts.busy : texts.withdrawYes}
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

function Log({ own }: { own: OwnInitiativeFragment }) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.log}</h2>
      {own.accompaniments.length === 0 ? <p class="small muted">{texts.logEmpty}</p> : null}
      <ol class="plain history">
        {own.accompaniments.map(({ id, heldOn, byName, note }) => (
          <li key={id}>
            <b>{shortDate(heldOn)}</b> <span class="small muted">{byName}</span>
            <p class="small pre">{note}</p>
          </li>
        ))}
      </ol>
      <details class="small">
        <summary>{texts.history}</summary>
        <ol class="plain history">
          {own.moves.map(({ action, at, byName, note }) => (
            <li key={`${action}-${at}`}>
              {texts.moves[action] ?? action}
              <span class="muted block">{[byName, dateTime(at)].filter(Boolean).join(' · ')}</span>
              {note ? <span class="pre block">{note}</span> : null}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** What only who shared it sees and does: its code comes when she opens her own page. */
export default function OwnPanel({ initiative, reload }: OwnPanelProps) {
  const { data, failure, reload: again } = usePrivateQuery(OwnInitiativeView, { id: initiative.id });
  const [editing, setEditing] = useState(false);
  const cache = useCache();
  const own = data?.myInitiative;
  const changed = async () => {
    for (const name of ['Initiatives', 'MyInitiatives']) cache.forget(name);
    await Promise.all([again(), reload()]);
  };
  if (failure && !own) return <Notice tone="bad">{failure.message}</Notice>;
  if (!own) return <Waiting text={texts.loading} />;
  return (
    <>
      <section class="card pad stack" aria-label={texts.title}>
        <h2 class="h3">{texts.title}</h2>
        <Standing own={own} changed={changed} />
        {own.canEdit ? <PhotoSend own={own} hasPhoto={initiative.photo !== null} changed={changed} /> : null}
        <TurnPart own={own} changed={changed} />
        {own.canEdit ? (
          <button class="btn quiet" type="button" onClick={() => setEditing(true)}>
            {texts.edit}
          </button>
        ) : null}
        <WithdrawPart own={own} changed={changed} />
      </section>
      <Log own={own} />
      {editing ? <EditDialog initiative={initiative} changed={changed} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
