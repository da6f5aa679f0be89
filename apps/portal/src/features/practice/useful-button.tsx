import { useCache, useMutation } from '@lib/web-graphql';
import { decimal, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { MarkUseful, UnmarkUseful, type PracticeResult } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';

type PracticeData = NonNullable<PracticeResult['practice']>;

export function UsefulButton({ practice }: { practice: PracticeData }) {
  const { viewer, expire } = useSession();
  const cache = useCache();
  const [state, setState] = useState({ usefulCount: practice.usefulCount, usefulByMe: practice.usefulByMe });
  const mark = useMutation(MarkUseful);
  const unmark = useMutation(UnmarkUseful);
  if (!viewer)
    return (
      <a class="btn quiet" href={`/ingresar?volver=/practicas/${practice.slug}`} aria-label={texts.usefulLogin}>
        <Icon name="thumb" /> {texts.useful} · {decimal(state.usefulCount)}
      </a>
    );
  if (practice.mine) return <p class="small muted">{texts.mine}</p>;
  const failure = mark.failure ?? unmark.failure;
  const toggle = async () => {
    const variables = { practiceId: practice.id };
    const answer = state.usefulByMe
      ? (await unmark.run(variables))?.unmarkUseful
      : (await mark.run(variables))?.markUseful;
    if (!answer) return;
    setState(answer);
    cache.forget('Practice');
    cache.forget('Wall');
  };
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  return (
    <>
      <button class={state.usefulByMe ? 'btn on' : 'btn'} aria-pressed={state.usefulByMe} onClick={toggle} type="button">
        <Icon name="thumb" /> {state.usefulByMe ? texts.usefulDone : texts.useful} · {decimal(state.usefulCount)}
      </button>
      {failure ? (
        <p class="problem" role="alert">
          {failure.message}
        </p>
      ) : null}
    </>
  );
}
