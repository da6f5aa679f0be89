import { useCache, useMutation } from '@lib/web-graphql';
import { decimal, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { MarkCommentUseful, UnmarkCommentUseful, type ReplyViewFragment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';

export function RemarkUseful({ remark }: { remark: ReplyViewFragment }) {
  const { expire } = useSession();
  const cache = useCache();
  const [state, setState] = useState({ usefulCount: remark.usefulCount, usefulByMe: remark.usefulByMe });
  const mark = useMutation(MarkCommentUseful);
  const unmark = useMutation(UnmarkCommentUseful);
  const failure = mark.failure ?? unmark.failure;
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const toggle = async () => {
    const answer = state.usefulByMe
      ? (await unmark.run({ id: remark.id }))?.unmarkCommentUseful
      : (await mark.run({ id: remark.id }))?.markCommentUseful;
    if (!answer) return;
    setState(answer);
    cache.forget('PracticeConversation');
  };
  return (
    <>
      <button
        class={state.usefulByMe ? 'btn text on' : 'btn text'}
        type="button"
        aria-pressed={state.usefulByMe}
        aria-label={texts.usefulOf(remark.authorName, state.usefulCount)}
        onClick={toggle}
      >
        <Icon name="thumb" size={16} /> {texts.useful} · {decimal(state.usefulCount)}
      </button>
      {failure ? (
        <span class="problem" role="alert">
          {failure.message}
        </span>
      ) : null}
    </>
  );
}
