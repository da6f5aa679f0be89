import { useMutation } from '@lib/web-graphql';
import { Problems, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf } from '../../forms/problems-of.js';
import { WithdrawTestimonial, type MineFragment } from './testimonials.gql.js';
import { tellTexts as texts, testimonialTexts } from './testimonials.texts.js';

type One = MineFragment['items'][number];

const TONES: Record<One['state'], string> = { PENDING: 'chip maize', SHOWN: 'chip leaf', HELD: 'chip', WITHDRAWN: 'chip' };

function Withdraw({ id, onChanged }: { id: string; onChanged: (mine: MineFragment) => void }) {
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useMutation(WithdrawTestimonial);
  const go = async () => {
    const answer = await run({ id });
    if (answer) onChanged(answer.withdrawTestimonial);
  };
  if (!asking)
    return (
      <button class="btn quiet" type="button" onClick={() => setAsking(true)}>
        {texts.withdraw}
      </button>
    );
  return (
    <div role="group" aria-label={texts.withdraw}>
      <p>{texts.sure}</p>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <p class="row">
        <button class="btn" type="button" disabled={busy} onClick={() => void go()}>
          {texts.yes}
        </button>
        <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
          {texts.no}
        </button>
      </p>
    </div>
  );
}

/** What I left here, what became of it, and the way to take it back. */
export function MyTestimonialList({ mine, onChanged }: { mine: MineFragment; onChanged: (mine: MineFragment) => void }) {
  if (mine.items.length === 0) return null;
  return (
    <section class="part">
      <h2>{texts.mine}</h2>
      <ul class="stack plain">
        {mine.items.map((one) => (
          <li class="card pad" key={one.id}>
            <p class="small">
              <span class={TONES[one.state]}>{texts.states[one.state]}</span>
            </p>
            <p class="pre">{one.text}</p>
            <p class="small muted">{[testimonialTexts.signature(one), shortDate(one.givenAt)].filter(Boolean).join(' · ')}</p>
            {one.reason ? (
              <p class="small">
                {texts.reason}: {one.reason}
              </p>
            ) : null}
            {one.consented || one.state === 'WITHDRAWN' ? null : <p class="small">{texts.notPublic}</p>}
            {one.wishesReplica && one.state !== 'WITHDRAWN' ? (
              <p class="small">
                {texts.wished}: {one.practiceTitle}
              </p>
            ) : null}
            {one.state === 'WITHDRAWN' ? null : <Withdraw id={one.id} onChanged={onChanged} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
