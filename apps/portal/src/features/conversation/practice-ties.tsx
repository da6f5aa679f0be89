import { CountedText, Dialog, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { useWish } from '../../offline/use-wish.js';
import { useSession } from '../../session/session.js';
import { FollowPractice, UnfollowPractice, WantToReplicate } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';
import { ReportDialog } from './report-dialog.js';
import type { Talk } from './use-talk.js';

const LONGEST_MESSAGE = 500;
interface Props {
  talk: Talk;
  again: () => Promise<void>;
}

function FollowButton({ talk, again }: Props) {
  const { run, failure } = useWish();
  // What waits for the network is shown as it will be.
  const [wished, setWished] = useState<boolean | null>(null);
  const followed = wished ?? talk.followedByMe;
  const toggle = async () => {
    const slot = `follow:${talk.practiceId}`;
    const about = { kind: 'follow', id: newId(), title: document.title.split(' · ')[0] ?? '', href: location.pathname, lane: slot, slot } as const;
    const variables = { id: talk.practiceId };
    const outcome = followed ? await run(UnfollowPractice, variables, about) : await run(FollowPractice, variables, about);
    if (outcome?.state === 'waiting') setWished(!followed);
    if (outcome?.state !== 'done') return;
    setWished(null);
    await again();
  };
  return (
    <>
      <button
        class={followed ? 'btn on' : 'btn quiet'}
        type="button"
        aria-pressed={followed}
        title={texts.followHint}
        onClick={toggle}
      >
        {followed ? texts.following : texts.follow}
      </button>
      {failure ? <p class="problem">{failure.message}</p> : null}
    </>
  );
}

function ReplicateButton({ talk, again }: Props) {
  const [open, setOpen] = useState(false);
  const [form, change, forget] = useKeptForm(`replicar:${talk.practiceId}`, { message: '' });
  const { run, busy, failure } = useWish();
  const [waiting, setWaiting] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    const id = newId();
    const slot = `interest:${talk.practiceId}`;
    const about = { kind: 'interest', id, title: document.title.split(' · ')[0] ?? '', href: location.pathname, lane: slot, slot } as const;
    const input = { id, practiceId: talk.practiceId, message: form.message.trim() };
    const outcome = await run(WantToReplicate, { input }, about);
    if (!outcome) return;
    forget();
    setOpen(false);
    setWaiting(outcome.state === 'waiting');
    if (outcome.state === 'done') await again();
  };
  if (waiting)
    return (
      <p class="small" role="status">
        {texts.replicateQueued}
      </p>
    );
  if (talk.interestedByMe)
    return (
      <p class="small" role="status">
        {texts.replicateDone}
      </p>
    );
  return (
    <>
      <button class="btn" type="button" onClick={() => setOpen(true)}>
        {texts.replicate}
      </button>
      <Dialog title={texts.replicateTitle} open={open} onClose={() => setOpen(false)}>
        <form class="stack" onSubmit={send} noValidate>
          <p>{texts.replicateText}</p>
          <CountedText
            id="mensaje-replicar"
            label={texts.message}
            hint={texts.messageHint}
            optional
            rows={4}
            limit={LONGEST_MESSAGE}
            value={form.message}
            problem={failure?.message}
            onText={(message) => change({ message })}
          />
          <p class="row">
            <button class="btn" type="submit" disabled={busy}>
              {texts.sendInterest}
            </button>
            <button class="btn quiet" type="button" onClick={() => setOpen(false)}>
              {texts.cancel}
            </button>
          </p>
        </form>
      </Dialog>
    </>
  );
}

function Interested({ talk }: { talk: Talk }) {
  if (talk.interests.length === 0) return null;
  return (
    <div class="card pad stack">
      <h3>{texts.interested}</h3>
      <ul class="plain stack">
        {talk.interests.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b>
            <span class="small muted block">
              {one.post} · {one.igedName} · {shortDate(one.expressedAt)}
            </span>
            {one.message ? <p class="pre">{one.message}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What ties a member to a practice; its own team sees instead who wants it. */
export function PracticeTies({ talk, again, mine }: Props & { mine: boolean }) {
  const { viewer } = useSession();
  const [reporting, setReporting] = useState(false);
  return (
    <div class="stack">
      {talk.interestCount > 0 ? <p class="small muted">{texts.interestCount(talk.interestCount)}</p> : null}
      {viewer && !mine ? (
        <div class="row no-print">
          <ReplicateButton talk={talk} again={again} />
          <FollowButton talk={talk} again={again} />
          <button class="btn text" type="button" onClick={() => setReporting(true)}>
            {texts.reportPractice}
          </button>
          <ReportDialog target={{ practiceId: talk.practiceId }} open={reporting} onClose={() => setReporting(false)} />
        </div>
      ) : null}
      <Interested talk={talk} />
    </div>
  );
}
