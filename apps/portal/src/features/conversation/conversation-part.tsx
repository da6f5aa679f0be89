import '../../../../../libs/web-ui/src/styles/conversation.css';
import { Notice } from '@lib/web-ui';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { useWaitingCount } from '../../shell/network-line.js';
import type { CommentBoxProps } from './comment-box.js';
import type { CommentViewFragment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';
import { PracticeTies } from './practice-ties.js';
import { Remark } from './remark.js';
import { useLazy } from '../../offline/lazy.js';
import { More } from '../../shell/more.js';
import type { Talk, useTalk } from './use-talk.js';

interface ThreadProps {
  comment: CommentViewFragment;
  talk: Talk;
  again: () => Promise<void>;
  Box: ComponentType<CommentBoxProps> | null;
}

function Thread({ comment, talk, again, Box }: ThreadProps) {
  const [answering, setAnswering] = useState(false);
  const open = () => setAnswering(true);
  const close = () => setAnswering(false);
  const sent = async () => {
    close();
    await again();
  };
  return (
    <li class="card pad">
      {comment.withdrawn ? (
        <p class="small muted">{texts.withdrawn}</p>
      ) : (
        <Remark remark={comment} limit={talk.limit} again={again} onReply={open} />
      )}
      {comment.replies.length > 0 ? (
        <ul class="plain remark-replies">
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <Remark remark={reply} limit={talk.limit} again={again} onReply={comment.withdrawn ? undefined : open} />
            </li>
          ))}
        </ul>
      ) : null}
      {answering && Box ? (
        <Box
          practiceId={talk.practiceId}
          parentId={comment.id}
          label={texts.replyLabel}
          send={texts.sendReply}
          limit={talk.limit}
          onSent={sent}
          onCancel={close}
        />
      ) : null}
    </li>
  );
}

/** Comments of a published practice, readable without JavaScript; with a session, what a member may do with them. */
export function ConversationPart({ slug, mine, read }: { slug: string; mine: boolean; read: ReturnType<typeof useTalk> }) {
  const { viewer } = useSession();
  const { talk, failure, items, again, pages } = read;
  const ready = talk !== null;
  const Box = useLazy<CommentBoxProps>(Boolean(viewer), () => import('./comment-box.js'));
  const QueuedRemarks = useLazy(useWaitingCount() > 0, () => import('./queued-remarks.js'));
  useEffect(() => {
    // A notice leads to one comment; a page opened inside the portal is not scrolled by the browser.
    if (ready && location.hash.startsWith('#comentario-')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  if (!talk) return null;
  return (
    <section class="part stack" id="conversacion">
      <h2>
        {texts.title} {talk.total > 0 ? <span class="small muted">{texts.count(talk.total)}</span> : null}
      </h2>
      <PracticeTies talk={talk} mine={mine} />
      {viewer ? (
        Box && <Box practiceId={talk.practiceId} label={texts.write} send={texts.send} limit={talk.limit} onSent={again} />
      ) : (
        <p class="no-print">
          <a class="btn quiet" href={`/ingresar?volver=/practicas/${slug}`}>
            {texts.login}
          </a>
        </p>
      )}
      {items.length === 0 ? <p class="muted">{texts.empty}</p> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {QueuedRemarks ? <QueuedRemarks practiceId={talk.practiceId} /> : null}
      <ul class="plain stack">
        {items.map((comment) => (
          <Thread key={comment.id} comment={comment} talk={talk} again={again} Box={Box} />
        ))}
      </ul>
      <More of={pages} label={texts.more} />
    </section>
  );
}
