import { useCache } from '@lib/web-graphql';
import { decimal, Icon } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { useWish } from '../../offline/use-wish.js';
import { MarkUseful, UnmarkUseful, type PracticeResult } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';

type PracticeData = NonNullable<PracticeResult['practice']>;

export function UsefulButton({ practice }: { practice: PracticeData }) {
  const cache = useCache();
  const [state, setState] = useState({ usefulCount: practice.usefulCount, usefulByMe: practice.usefulByMe });
  const { run, failure } = useWish();
  if (practice.mine) return <p class="small muted">{texts.mine}</p>;
  const toggle = async () => {
    const variables = { practiceId: practice.id };
    const wanted = !state.usefulByMe;
    const slot = `useful:${practice.id}`;
    const about = {
      kind: 'useful',
      id: newId(),
      title: practice.title,
      href: `/practicas/${practice.slug}`,
      lane: slot,
      slot,
    } as const;
    const outcome = wanted ? await run(MarkUseful, variables, about) : await run(UnmarkUseful, variables, about);
    if (!outcome) return;
    const guess = { usefulByMe: wanted, usefulCount: state.usefulCount + (wanted ? 1 : -1) };
    setState(outcome.state === 'waiting' ? guess : { ...guess, ...Object.values(outcome.data)[0] });
    cache.forget('Practice');
    cache.forget('Wall');
  };
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
