import { useCache } from '@lib/web-graphql';
import { decimal, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { useWish } from '../../offline/use-wish.js';
import { MarkCommentUseful, UnmarkCommentUseful, type ReplyViewFragment } from './conversation.gql.js';
import { conversationTexts as texts } from './conversation.texts.js';

export default function RemarkUseful({ remark }: { remark: ReplyViewFragment }) {
  const cache = useCache();
  const [state, setState] = useState({ usefulCount: remark.usefulCount, usefulByMe: remark.usefulByMe });
  const { run, failure } = useWish();
  const toggle = async () => {
    const wanted = !state.usefulByMe;
    const slot = `commentUseful:${remark.id}`;
    const about = { kind: 'commentUseful', id: newId(), title: remark.text.slice(0, 80), href: location.pathname, lane: slot, slot } as const;
    const outcome = wanted
      ? await run(MarkCommentUseful, { id: remark.id }, about)
      : await run(UnmarkCommentUseful, { id: remark.id }, about);
    if (!outcome) return;
    const guess = { usefulByMe: wanted, usefulCount: state.usefulCount + (wanted ? 1 : -1) };
    setState(outcome.state === 'waiting' ? guess : { ...guess, ...Object.values(outcome.data)[0] });
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
