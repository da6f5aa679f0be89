import { Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { useLazy } from '../../offline/lazy.js';
import { useWish } from '../../offline/use-wish.js';
import { FollowPractice, UnfollowPractice } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';
import type { ReplicateProps } from './replicate-dialog.js';
import type { Talk } from './use-talk.js';

interface Props {
  talk: Talk;
  again: () => Promise<void>;
}

export function FollowButton({ talk, again }: Props) {
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
        <Icon name="bell" /> {followed ? texts.following : texts.follow}
      </button>
      {failure ? <p class="problem">{failure.message}</p> : null}
    </>
  );
}

export function ReplicateButton({ talk, again }: Props) {
  const [open, setOpen] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const Form = useLazy<ReplicateProps>(open, () => import('./replicate-dialog.js'));
  const sent = (state: string) => {
    setOpen(false);
    setWaiting(state === 'waiting');
    if (state === 'done') void again();
  };
  if (waiting || talk.interestedByMe)
    return (
      <p class="small" role="status">
        {waiting ? texts.replicateQueued : texts.replicateDone} {waiting ? null : <a href="/transferencias">{texts.toTransfers}</a>}
      </p>
    );
  return (
    <>
      <button class="btn" type="button" onClick={() => setOpen(true)}>
        <Icon name="again" /> {texts.replicate}
      </button>
      {Form ? <Form practiceId={talk.practiceId} open={open} onClose={() => setOpen(false)} onSent={sent} /> : null}
    </>
  );
}
