import { isOnline } from '@lib/web-graphql';
import { dateTime, Dialog, lengthOf, Notice } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { useQueue } from '../../offline/use-queue.js';
import { useWish } from '../../offline/use-wish.js';
import { useSession } from '../../session/session.js';
import { HandInChallenge, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { serverNow } from './server-clock.js';
import { teamTexts as texts } from './team.texts.js';
import type { Entry, Work, WorkEditor } from './use-work.js';

interface Props {
  entry: Entry;
  work: Work;
  editor: WorkEditor;
  onDone: (mine: MyTeamInChallengeFragment) => void;
}

const slotOf = (work: Work): string => `handIn:${work.id}`;

/** What was marked ready and waits for signal, with its stamp; or why the server did not take it. */
export function useWaitingHandIn(work: Work) {
  return useQueue()?.find(({ slot }) => slot === slotOf(work)) ?? null;
}

export function WaitingHandIn({ work }: { work: Work }) {
  const { viewer } = useSession();
  const item = useWaitingHandIn(work);
  if (!item) return null;
  const deviceAt = (item.variables as { input: { deviceAt: string } }).input.deviceAt;
  const takeBack = () => {
    if (viewer) void import('../../offline/enqueue.js').then((offline) => offline.forgetWish(viewer.id, item.slot));
  };
  return (
    <Notice tone={item.refusal ? 'bad' : 'good'}>
      {item.refusal ? <b>{texts.refusedWaiting}</b> : null}
      <p>{item.refusal ?? texts.waiting(dateTime(deviceAt))}</p>
      <p class="row">
        <a href="/por-enviar">{texts.seeQueue}</a>
        <button class="btn text" type="button" onClick={takeBack}>
          {texts.takeBack}
        </button>
      </p>
    </Notice>
  );
}

export function HandIn({ entry, work, editor, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useWish();
  const online = isOnline();
  const text = editor.text.trim();
  const ready = !work.wantsText || (text !== '' && lengthOf(editor.text) <= work.textLimit);
  const send = async () => {
    const id = newId();
    const input = { id, workId: work.id, revision: editor.draft?.base ?? work.revision, text: editor.text, deviceAt: serverNow().toISOString() };
    const outcome = await run(HandInChallenge, { input }, {
      kind: 'handIn',
      id,
      title: `${entry.challengeTitle}: ${work.title}`,
      href: `/desafios/${entry.challengeId}/equipo`,
      lane: `challenge:${entry.id}`,
      slot: slotOf(work),
    });
    setAsking(false);
    if (outcome?.state !== 'done') return;
    editor.forget();
    if (outcome.data.handInChallenge) onDone(outcome.data.handInChallenge);
  };
  if (work.missingToHandIn.length > 0) return <p class="small muted">{work.missingToHandIn.join(' ')}</p>;
  return (
    <>
      {failure ? <Notice tone="bad">{failure.fields[0]?.message ?? failure.message}</Notice> : null}
      <button class="btn wide" type="button" disabled={busy || !ready || editor.state.kind === 'conflict'} onClick={() => setAsking(true)}>
        {busy ? texts.busy : online ? texts.handIn : texts.markReady}
      </button>
      <Dialog title={texts.handInTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.handInText}</p>
        <p class="row">
          <button class="btn" type="button" disabled={busy} onClick={() => void send()}>
            {busy ? texts.busy : texts.handInYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {texts.keepWriting}
          </button>
        </p>
      </Dialog>
    </>
  );
}
