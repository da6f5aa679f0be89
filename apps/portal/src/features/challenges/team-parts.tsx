import { useMutation } from '@lib/web-graphql';
import { CountedText, dateTime, decimal, Dialog, Notice, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { sentencesOf } from '../../forms/problems-of.js';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { BecomeFromChallenge, LeaveChallengeTeam, WithdrawChallengeEntry, type ChallengeSheetResult, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { ChangeTeamForm } from './enter-form.js';
import { teamTexts as texts } from './team.texts.js';
import type { Entry } from './use-work.js';

interface Props {
  entry: Entry;
  onChanged: (mine: MyTeamInChallengeFragment) => void;
}
type Becomes = NonNullable<ChallengeSheetResult['challenge']>['becomes'];

const LONGEST_REASON = 500;

export function Finished({ entry, becomes, onChanged }: Props & { becomes: Becomes }) {
  const [form, change] = useKeptForm(`convertir:${entry.id}`, { id: '' });
  const { run, busy, failure } = useMutation(BecomeFromChallenge);
  if (entry.state !== 'COMPLETED') return null;
  const become = async () => {
    const id = form.id || newId();
    change({ id });
    const answer = await run({ input: { entryId: entry.id, id } });
    if (answer?.becomeFromChallenge) onChanged(answer.becomeFromChallenge);
  };
  return (
    <section class="card pad stack">
      <h2 class="h3">{texts.done}</h2>
      <p>{texts.doneText(entry.mean === null ? null : decimal(entry.mean))}</p>
      {entry.challengeState === 'CLOSED' ? (
        <p>
          <a href={`/desafios/${entry.challengeId}#resultados`}>{texts.results}</a>
        </p>
      ) : null}
      {failure ? <Notice tone="bad">{failure.fields[0]?.message ?? failure.message}</Notice> : null}
      {entry.outcomeLink ? (
        <a class="btn quiet" href={entry.outcomeLink}>
          {texts.outcome}
        </a>
      ) : null}
      {entry.leads && entry.missingToBecome.length === 0 ? (
        <>
          <p>{texts.becomeText[becomes]}</p>
          <button class="btn" type="button" disabled={busy} onClick={() => void become()}>
            {busy ? texts.busy : texts.become[becomes]}
          </button>
        </>
      ) : null}
    </section>
  );
}

export function Accompaniments({ entry }: { entry: Entry }) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.notes}</h2>
      {entry.accompaniments.length === 0 ? <p class="small muted">{texts.noNotes}</p> : null}
      <ol class="plain history">
        {entry.accompaniments.map(({ id, stepPosition, text, byName, madeAt }) => (
          <li key={id}>
            <span class="small muted block">{[byName, shortDate(madeAt), stepPosition ? texts.onStep(stepPosition) : ''].filter(Boolean).join(' · ')}</span>
            <p class="pre">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function People({ entry, igedCode, onChanged }: Props & { igedCode: string }) {
  const [changing, setChanging] = useState(false);
  return (
    <section class="card pad stack">
      <h2 class="h3">{texts.people}</h2>
      {changing ? (
        <ChangeTeamForm entry={entry} igedCode={igedCode} onDone={onChanged} onClose={() => setChanging(false)} />
      ) : (
        <>
          <ul class="plain roomy">
            {entry.teammates.map(({ memberId, name, post, leads }) => (
              <li key={memberId}>
                {name} {leads ? <span class="chip plain">{texts.leads}</span> : null}
                <span class="small muted block">{post}</span>
              </li>
            ))}
          </ul>
          {entry.canChangeTeam ? (
            <button class="btn quiet" type="button" onClick={() => setChanging(true)}>
              {texts.change}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Leave({ entry, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  const { run, busy, failure } = useMutation(LeaveChallengeTeam);
  const leave = async () => {
    const answer = await run({ id: entry.id });
    if (answer?.leaveChallengeTeam) onChanged(answer.leaveChallengeTeam);
  };
  return (
    <p>
      <button class="btn quiet" type="button" onClick={() => setOpen(true)}>
        {texts.leave}
      </button>
      <Dialog title={texts.leave} open={open} onClose={() => setOpen(false)}>
        <p>{texts.leaveText}</p>
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        <p class="row">
          <button class="btn danger" type="button" disabled={busy} onClick={() => void leave()}>
            {busy ? texts.busy : texts.leaveYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setOpen(false)}>
            {texts.keep}
          </button>
        </p>
      </Dialog>
    </p>
  );
}

function Withdraw({ entry, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, failure } = useMutation(WithdrawChallengeEntry);
  const withdraw = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: { entryId: entry.id, reason: reason.trim() } });
    if (answer?.withdrawChallengeEntry) onChanged(answer.withdrawChallengeEntry);
  };
  return (
    <p>
      <button class="btn quiet" type="button" onClick={() => setOpen(true)}>
        {texts.withdraw}
      </button>
      <Dialog title={texts.withdraw} open={open} onClose={() => setOpen(false)}>
        <form class="stack" method="post" onSubmit={withdraw} noValidate>
          <p>{texts.withdrawText}</p>
          <CountedText
            id="reason"
            label={texts.reason}
            limit={LONGEST_REASON}
            rows={3}
            value={reason}
            onText={setReason}
            problem={sentencesOf(failure).reason ?? failure?.message}
          />
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

export function WayOut(props: Props) {
  if (!props.entry.canWithdraw) return null;
  return props.entry.leads ? <Withdraw {...props} /> : <Leave {...props} />;
}

export function History({ entry }: { entry: Entry }) {
  return (
    <details class="card pad">
      <summary>{texts.moves}</summary>
      <ol class="plain history">
        {entry.moves.map(({ action, step, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>
              {texts.actions[action] ?? action}
              {step ? `, ${texts.step(step).toLowerCase()}` : ''}
            </b>
            <span class="small muted block">{[byName, dateTime(at)].filter(Boolean).join(' · ')}</span>
            {note ? <p class="small pre">{note}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
